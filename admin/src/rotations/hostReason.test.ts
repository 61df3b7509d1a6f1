import { expect, test } from '@jest/globals';
import { hostReason } from './hostReason';

const day = (on: string) => `<${on}>`;

test('the reason for a place in the queue names the turns and the day of the last one', () => {
  const place = { reason: 'LONGEST_AGO', timesHosted: 2, lastHostedOn: '2026-03-12' } as const;
  expect(hostReason(place, day)).toEqual({
    key: 'resources.hostTurns.reasons.LONGEST_AGO',
    values: { smart_count: 2, day: '<2026-03-12>' },
  });
});

test('before anybody hosted, seniority decides without counting to nought', () => {
  const place = { reason: 'SENIORITY', timesHosted: 0, lastHostedOn: null } as const;
  expect(hostReason(place, day).key).toBe('resources.hostTurns.seniorityAtStart');
});

test('somebody who never hosted has no day', () => {
  const place = { reason: 'NEVER_HOSTED', timesHosted: 0, lastHostedOn: null } as const;
  expect(hostReason(place, day).values).toEqual({ smart_count: 0, day: '—' });
});
