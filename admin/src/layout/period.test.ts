import { expect, test } from '@jest/globals';
import { daysOf, NAMED_PERIODS, periodOf } from './period';

const today = '2027-01-15';

test('periods are whole months or years, also over New Year', () => {
  expect(daysOf('thisMonth', today)).toEqual({ from: '2027-01-01', to: '2027-01-31' });
  expect(daysOf('lastMonth', today)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(daysOf('thisYear', today)).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  expect(daysOf('twelveMonths', today)).toEqual({ from: '2026-02-01', to: '2027-01-31' });
});

test.each(NAMED_PERIODS)('%s is known again by its days', (name) => {
  expect(periodOf(daysOf(name, today), today)).toBe(name);
});

test('other days have no name', () => {
  expect(periodOf({ from: '2026-03-03', to: today }, today)).toBeUndefined();
  expect(periodOf({}, today)).toBeUndefined();
});
