import { expect, test } from '@jest/globals';
import { periodOf, readDay, readView, shownDays, step } from './calendarView';

test('the address chooses the view; without one a phone lists and a wide screen shows the month', () => {
  expect(readView('week', false)).toBe('week');
  expect(readView(null, false)).toBe('month');
  expect(readView('year', true)).toBe('list');
});

test('the address chooses the day; what is no day is today', () => {
  expect(readDay('2026-12-25', '2026-11-23')).toBe('2026-12-25');
  expect(readDay('kemarin', '2026-11-23')).toBe('2026-11-23');
});

test('a month’s grid shows whole weeks, its list only the month', () => {
  expect(shownDays('month', '2026-12-25')).toEqual({ from: '2026-11-30', to: '2027-01-03' });
  expect(shownDays('list', '2026-12-25')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(periodOf('month', '2026-12-25')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});

test('a week goes from Monday to Sunday, also over New Year', () => {
  expect(shownDays('week', '2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
});

test('a step goes a week or a month on', () => {
  expect(step('week', '2026-12-30', 1)).toBe('2027-01-06');
  expect(step('month', '2026-01-31', 1)).toBe('2026-02-01');
  expect(step('list', '2026-01-31', -1)).toBe('2025-12-01');
});
