import { expect, test } from '@jest/globals';
import { monthChoices, unpaidAmount } from './monthChoices';

const due = (paid: number) => ({ amount: 5000, paid });
const paidUp = [due(5000), due(5000)];

test('one month and some at once are offered, counted from the oldest unpaid one', () => {
  const dues = [...paidUp, due(2000), ...Array.from({ length: 9 }, () => due(0))];
  expect(monthChoices(dues, 0)).toEqual([
    { months: 1, amount: 3000, isArrears: false },
    { months: 2, amount: 8000, isArrears: false },
    { months: 3, amount: 13_000, isArrears: false },
    { months: 6, amount: 28_000, isArrears: false },
  ]);
  expect(unpaidAmount(dues)).toBe(48_000);
});

test('what is overdue is offered as such, at its place', () => {
  const dues = [...paidUp, ...Array.from({ length: 7 }, () => due(0))];
  expect(monthChoices(dues, 4).map(({ months, isArrears }) => [months, isArrears])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, true],
    [6, false],
  ]);
  expect(monthChoices(dues, 2).find(({ isArrears }) => isArrears)?.amount).toBe(10_000);
});

test('nothing is offered beyond the term', () => {
  expect(monthChoices([...paidUp, due(0)], 1)).toEqual([
    { months: 1, amount: 5000, isArrears: true },
  ]);
  expect(monthChoices(paidUp, 0)).toEqual([]);
  expect(unpaidAmount(paidUp)).toBe(0);
});
