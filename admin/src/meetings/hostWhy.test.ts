import { expect, test } from '@jest/globals';
import { hostWhy } from './hostWhy';

const ani = { id: 'ani', fullName: 'Ani' };
const place = {
  position: 1,
  timesHosted: 1,
  lastHostedOn: '2026-01-11',
  reason: 'LONGEST_AGO',
  participant: ani,
} as const;
const group = { id: 'g', name: 'Melati', hostQueue: [place] };
const hostTurn = {
  id: 'h',
  state: 'PLANNED',
  isOverride: false,
  reason: null,
  participant: { ...ani, phone: null },
} as const;
const meetsOn = '2026-11-23';
const day = (on: string) => `<${on}>`;

test('a planned host is there by the rule of the queue', () => {
  expect(hostWhy({ group, hostTurn, status: 'PLANNED', meetsOn }, day)).toEqual({
    key: 'resources.hostTurns.reasons.LONGEST_AGO',
    values: { smart_count: 1, day: '<2026-01-11>' },
  });
});

test('a decision of the deliberation goes before the queue', () => {
  const turn = { ...hostTurn, isOverride: true, reason: 'rumahnya dekat' };
  expect(hostWhy({ group, hostTurn: turn, status: 'HELD', meetsOn }, day)).toEqual({
    key: 'resources.meetings.why.override',
    values: { reason: 'rumahnya dekat' },
  });
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
