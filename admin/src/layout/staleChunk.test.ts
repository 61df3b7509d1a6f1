import { expect, test } from '@jest/globals';
import { mayReload } from './staleChunk';

const now = Date.parse('2026-11-23T02:00:00Z');

test('a stale tab reloads once, and again only after a minute', () => {
  expect(mayReload(0, now)).toBe(true);
  expect(mayReload(now - 60_000, now)).toBe(false);
  expect(mayReload(now - 60_001, now)).toBe(true);
});
