import { expect, test } from '@jest/globals';
import { toHttpError } from './errors';
import { mayRetry } from './queryClient';
import type { RefusalCode } from './refusal';

const refused = (code: RefusalCode) =>
  toHttpError({ code, message: '' }, { text: (key) => key, find: () => undefined });

test('a request nothing answered is tried twice more', () => {
  expect([1, 2, 3].map((failures) => mayRetry(failures, refused('OFFLINE')))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a refusal is not asked for twice', () => {
  expect(mayRetry(1, refused('INVALID_INPUT'))).toBe(false);
  expect(mayRetry(1, refused('INTERNAL'))).toBe(false);
  expect(mayRetry(1, new TypeError('boom'))).toBe(false);
});
