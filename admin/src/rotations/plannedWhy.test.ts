import { expect, test } from '@jest/globals';
import { plannedWhy } from './plannedWhy';

const day = (on: string) => `<${on}>`;
const by = { why: null, hostTurn: null } as const;

test('a host by the rule is explained by the place in the queue', () => {
  const why = {
    position: 1,
    timesHosted: 0,
    countedTurns: 0,
    lastHostedOn: null,
    waitingSince: null,
    hasHostedThisCycle: false,
    reason: 'NEVER_HOSTED',
    participant: { id: 'a', fullName: 'Ani' },
    next: { id: 'b', fullName: 'Budi' },
    swappedWith: null,
  } as const;
  expect(plannedWhy({ ...by, basis: 'RULE', why }, day)).toEqual({
    key: 'resources.hostTurns.reasons.NEVER_HOSTED',
    values: { smart_count: 0, next: 'Budi' },
  });
});

test('an override quotes the decision, or the reason where none is recorded', () => {
  const hostTurn = { reason: 'rumahnya luas', decision: null };
  const basis = 'OVERRIDE';
  expect(plannedWhy({ ...by, basis, hostTurn }, day).values).toEqual({ reason: 'rumahnya luas' });
  const decision = { id: 'd', text: 'Ani bulan depan' };
  expect(plannedWhy({ ...by, basis, hostTurn: { reason: null, decision } }, day).values).toEqual({
    reason: 'Ani bulan depan',
  });
});

test.each([
  ['SWAP', 'swap'],
  ['EARLIER_PLAN', 'earlier'],
  ['NOBODY', 'nobody'],
] as const)('%s is told in words of its own', (basis, key) => {
  expect(plannedWhy({ ...by, basis }, day)).toEqual({
    key: `resources.hostTurns.planned.${key}`,
    values: {},
  });
});
