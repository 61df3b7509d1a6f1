import { expect, test } from '@jest/globals';
import { monthsReached } from './months';
import type { Line } from './sheet';

const openMonths = [
  { month: '2026-09', amount: 2000 },
  { month: '2026-10', amount: 5000 },
  { month: '2026-11', amount: 5000 },
  { month: '2026-12', amount: 5000 },
];
// The other facts of a line play no part here.
const line = { openMonths } as unknown as Line;

test('an amount reaches the oldest months first, the last perhaps in part', () => {
  expect(monthsReached({ amount: 5000 }, line)).toEqual([
    { month: '2026-09', isFull: true },
    { month: '2026-10', isFull: false },
  ]);
  expect(monthsReached({ amount: 7000 }, line)).toEqual([
    { month: '2026-09', isFull: true },
    { month: '2026-10', isFull: true },
  ]);
});

test('chosen months are reached and no others', () => {
  expect(monthsReached({ amount: 10000, months: ['2026-12', '2026-11'] }, line)).toEqual([
    { month: '2026-11', isFull: true },
    { month: '2026-12', isFull: true },
  ]);
});

test('nothing handed over reaches no month', () => {
  expect(monthsReached({}, line)).toEqual([]);
  expect(monthsReached({ amount: 0 }, line)).toEqual([]);
});
