import { expect, test } from '@jest/globals';
import { daysByParty } from './claimDays';

const piece = { stage: null, isHeld: false, fromOn: '2026-11-01', toOn: '2026-11-02' };

test('the days of a claim are summed up by party, the longest first', () => {
  const segments = [
    { ...piece, party: 'FAMILY' as const, days: 2, workingDays: 1 },
    { ...piece, party: 'OFFICER' as const, days: 3, workingDays: 3 },
    { ...piece, party: 'FAMILY' as const, days: 4, workingDays: 2 },
    { ...piece, party: 'BANK' as const, days: 3, workingDays: 1 },
  ];
  expect(daysByParty(segments)).toEqual([
    { party: 'FAMILY', days: 6, workingDays: 3 },
    { party: 'OFFICER', days: 3, workingDays: 3 },
    { party: 'BANK', days: 3, workingDays: 1 },
  ]);
});
