import { expect, test } from '@jest/globals';
import { addDays, firstOfMonth, isDay, lastOfMonth, mondayOf } from './days';

test('days go on across months and years, both ways', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});

test('a month has its first and its last day', () => {
  expect(firstOfMonth('2026-12-25')).toBe('2026-12-01');
  expect(firstOfMonth('2026-12-25', 1)).toBe('2027-01-01');
  expect(firstOfMonth('2026-01-31', -1)).toBe('2025-12-01');
  expect(lastOfMonth('2028-02-10')).toBe('2028-02-29');
});

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
});

test.each([
  ['2026-11-23', true],
  ['2026-13-01', false],
  ['besok', false],
  ['', false],
  [null, false],
])('whether %p is a day: %p', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
