import { expect, test } from '@jest/globals';
import { hostReason, type ReasonedPlace } from './hostReason';

const day = (on: string) => `<${on}>`;
const place: ReasonedPlace = {
  reason: 'LONGEST_AGO',
  countedTurns: 2,
  lastHostedOn: '2026-03-12',
  waitingSince: '2026-03-12',
  next: { fullName: 'Budi' },
  swappedWith: null,
};

test('the longest wait names the day of the last turn, and who is next', () => {
  expect(hostReason(place, day)).toEqual({
    key: 'resources.hostTurns.waiting.turn',
    values: { next: 'Budi', day: '<2026-03-12>' },
  });
});

test('whoever came back after the last turn waits since then', () => {
  expect(hostReason({ ...place, waitingSince: '2026-05-01' }, day)).toEqual({
    key: 'resources.hostTurns.waiting.joining',
    values: { next: 'Budi', day: '<2026-05-01>' },
  });
});

test('a founder who never hosted waits since the beginning, for which there is no day', () => {
  const founder = { ...place, lastHostedOn: null, waitingSince: null };
  expect(hostReason(founder, day)).toEqual({
    key: 'resources.hostTurns.waiting.start',
    values: { next: 'Budi' },
  });
});

test('a swapped place names with whom, unless it is the next one who swapped', () => {
  const swapped = { ...place, reason: 'SWAPPED', swappedWith: { fullName: 'Citra' } } as const;
  expect(hostReason(swapped, day)).toEqual({
    key: 'resources.hostTurns.swappedWith',
    values: { name: 'Citra' },
  });
  expect(hostReason({ ...swapped, swappedWith: null }, day).key).toBe(
    'resources.hostTurns.reasons.SWAPPED',
  );
});

test('every other reason is told with the turns that count', () => {
  expect(hostReason({ ...place, reason: 'FEWEST_TURNS' }, day)).toEqual({
    key: 'resources.hostTurns.reasons.FEWEST_TURNS',
    values: { smart_count: 2, next: 'Budi' },
  });
});
