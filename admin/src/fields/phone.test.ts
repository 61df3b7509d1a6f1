import { expect, test } from '@jest/globals';
import { toE164 } from './phone';

test.each([
  ['0812-3456-7890', '+6281234567890'],
  ['62812 3456 7890', '+6281234567890'],
  ['+62 812 3456 7890', '+6281234567890'],
  ['812 3456 7890', '+6281234567890'],
  ['+60 12 345 6789', '+60123456789'],
  ['', null],
  [null, null],
])('the phone number %p is kept as %p', (typed, kept) => {
  expect(toE164(typed)).toBe(kept);
});
