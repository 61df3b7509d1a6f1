import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/index.js';
import { ageOfCash } from './cash-age.js';

const TODAY = '2026-11-23';

test('what came in first goes out first', () => {
  const moves = [
    { on: '2026-10-01', amount: 5_000 },
    { on: '2026-11-01', amount: 7_000 },
    { on: '2026-11-20', amount: 3_000 },
    { on: '2026-11-21', amount: -6_000 },
  ];
  expect(ageOfCash(moves, TODAY)).toEqual({
    oldestOn: '2026-11-01',
    upTo7Days: 3_000,
    upTo30Days: 6_000,
    over30Days: 0,
  });
});

test('seven days are a week, thirty a month', () => {
  const on = (days: number) => [{ on: addDays(TODAY, -days), amount: 1 }];
  expect(ageOfCash(on(7), TODAY)).toMatchObject({ upTo7Days: 1 });
  expect(ageOfCash(on(8), TODAY)).toMatchObject({ upTo30Days: 1 });
  expect(ageOfCash(on(30), TODAY)).toMatchObject({ upTo30Days: 1 });
  expect(ageOfCash(on(31), TODAY)).toMatchObject({ over30Days: 1 });
});

test('nothing held has no age', () => {
  expect(ageOfCash([], TODAY).oldestOn).toBeNull();
  const gone = [
    { on: '2026-11-01', amount: 5 },
    { on: '2026-11-01', amount: -5 },
  ];
  expect(ageOfCash(gone, TODAY).oldestOn).toBeNull();
});

test('for any history in which no more goes out than came in, the ages add up to what is held', () => {
  const move = fc.record({
    on: fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, -days)),
    amount: fc.integer({ min: -20_000, max: 50_000 }),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const held = moves.reduce((sum, { amount }) => sum + amount, 0);
      fc.pre(held >= 0);
      const age = ageOfCash(moves, TODAY);
      expect(age.upTo7Days + age.upTo30Days + age.over30Days).toBe(held);
      expect(age.oldestOn === null).toBe(held === 0);
      expect(ageOfCash(moves.toReversed(), TODAY)).toEqual(age);
    }),
    { numRuns: 10_000 },
  );
});
