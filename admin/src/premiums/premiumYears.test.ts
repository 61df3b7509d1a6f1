import { expect, test } from '@jest/globals';
import { yearsOf } from './premiumYears';

const months = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('a term of 36 months is three policy years', () => {
  const years = yearsOf(months(36));
  expect(years.map((year) => year.length)).toEqual([12, 12, 12]);
  expect(years[1]?.[0]).toBe(13);
});

test('a last year may be shorter, and no month makes no year', () => {
  expect(yearsOf(months(14)).map((year) => year.length)).toEqual([12, 2]);
  expect(yearsOf([])).toEqual([]);
});
