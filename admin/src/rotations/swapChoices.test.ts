import { expect, test } from '@jest/globals';
import { swapChoices } from './swapChoices';

const ani = { id: 'ani', fullName: 'Ani' };
const budi = { id: 'budi', fullName: 'Budi' };
const citra = { id: 'citra', fullName: 'Citra' };
const dewi = { id: 'dewi', fullName: 'Dewi' };

test('one swaps with another planned turn, or with the place of somebody who waits', () => {
  const hostPlan = [
    { meetsOn: '2026-12-06', meeting: { id: 'm1' }, hostTurn: { id: 't1' }, host: ani },
    { meetsOn: '2027-01-03', meeting: { id: 'm2' }, hostTurn: { id: 't2' }, host: budi },
    { meetsOn: '2027-02-07', meeting: { id: 'm3' }, hostTurn: null, host: citra },
    { meetsOn: '2027-03-07', meeting: null, hostTurn: null, host: dewi },
  ];
  const hostQueue = [
    { position: 1, hasHostedThisCycle: false, participant: citra },
    { position: 2, hasHostedThisCycle: true, participant: dewi },
    { position: 3, hasHostedThisCycle: true, participant: ani },
  ];
  expect(swapChoices({ hostPlan, hostQueue }, { id: 'm1', hostId: 'ani' })).toEqual([
    { participantId: 'budi', fullName: 'Budi', turn: { meetingId: 'm2', meetsOn: '2027-01-03' } },
    { participantId: 'citra', fullName: 'Citra', position: 1 },
  ]);
});
