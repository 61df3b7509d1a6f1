import { expect, test } from '@jest/globals';
import type { Total } from './ledger.rows';
import { totalsByCohort } from './totals';

function total(cohortId: string, kind: Total['kind'], balance: number): Total {
  const institution = { id: 'i', shortName: 'Medan' };
  const cohort = { id: cohortId, name: `Angkatan ${cohortId}`, institution };
  return { kind, fund: 'PREMIUM', balance, entryCount: 1, cohort };
}

test('totals stand cohort by cohort, each in the order it came', () => {
  const totals = [
    total('a', 'PREMIUM_CASH', 5_000),
    total('b', 'PREMIUM_CASH', 7_000),
    total('a', 'PARTICIPANT_SAVINGS', -5_000),
  ];
  expect(
    totalsByCohort(totals).map(({ cohort, totals: own }) => [
      cohort.id,
      own.map(({ balance }) => balance),
    ]),
  ).toEqual([
    ['a', [5_000, -5_000]],
    ['b', [7_000]],
  ]);
});

test('no totals make no cohort', () => {
  expect(totalsByCohort([])).toEqual([]);
});
