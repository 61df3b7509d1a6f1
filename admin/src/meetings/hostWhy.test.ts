import { expect, test } from '@jest/globals';
import { hostWhy } from './hostWhy';

const ani = { id: 'ani', fullName: 'Ani' };
const place = {
  position: 1,
  timesHosted: 1,
  countedTurns: 1,
  lastHostedOn: '2026-01-11',
  waitingSince: '2026-01-11',
  hasHostedThisCycle: false,
  reason: 'LONGEST_AGO',
  participant: ani,
  next: { id: 'budi', fullName: 'Budi' },
  swappedWith: null,
} as const;
const group = { id: 'g', name: 'Melati', hostQueue: [place] };
const hostTurn = {
  id: 'h',
  state: 'PLANNED',
  isOverride: false,
  reason: null,
  acceptedAt: null,
  decision: null,
  cameBySwap: null,
  participant: { ...ani, phone: null },
} as const;
const meetsOn = '2026-11-23';
const day = (on: string) => `<${on}>`;

test('a planned host is there by the rule of the queue', () => {
  expect(hostWhy({ group, hostTurn, status: 'PLANNED', meetsOn }, day)).toEqual({
    key: 'resources.hostTurns.waiting.turn',
    values: { next: 'Budi', day: '<2026-01-11>' },
  });
});

test('a decision of the deliberation goes before the queue', () => {
  const turn = { ...hostTurn, isOverride: true, reason: 'rumahnya dekat' };
  expect(hostWhy({ group, hostTurn: turn, status: 'HELD', meetsOn }, day)).toEqual({
    key: 'resources.meetings.why.override',
    values: { reason: 'rumahnya dekat' },
  });
});

test('the decision itself is quoted where it is recorded', () => {
  const decision = { id: 'd', text: 'Ani bulan depan' };
  const turn = { ...hostTurn, isOverride: true, decision };
  expect(hostWhy({ group, hostTurn: turn, status: 'HELD', meetsOn }, day)?.values).toEqual({
    reason: 'Ani bulan depan',
  });
});

test('a swap is named as what it is', () => {
  const cameBySwap = { id: 's', giverConsent: 'BY_PHONE', takerConsent: 'AT_MEETING' } as const;
  const turn = { ...hostTurn, cameBySwap };
  expect(hostWhy({ group, hostTurn: turn, status: 'PLANNED', meetsOn }, day)?.key).toBe(
    'resources.hostTurns.planned.swap',
  );
});

test('nothing is made up without a host', () => {
  expect(hostWhy({ group, hostTurn: null, status: 'PLANNED', meetsOn }, day)).toBeUndefined();
});

test('a queue that has moved on, or counts this turn already, only says that it was by turn', () => {
  const inTurn = { key: 'resources.meetings.why.inTurn', values: {} };
  expect(hostWhy({ group, hostTurn, status: 'HELD', meetsOn }, day)).toEqual(inTurn);
  const counted = { ...group, hostQueue: [{ ...place, lastHostedOn: meetsOn }] };
  expect(hostWhy({ group: counted, hostTurn, status: 'PLANNED', meetsOn }, day)).toEqual(inTurn);
});
