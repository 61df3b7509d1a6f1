import { describe, expect, test } from '@jest/globals';
import { clockWords, daysBetween } from './clock';
import { timelineOf } from './timeline';

const clock = { dueOn: '2026-11-25', settlementDays: null };

describe('the clock of a claim says', () => {
  test.each([
    ['ON_TRACK', 6, 'left'],
    ['DUE_SOON', 2, 'left'],
    ['OVERDUE', 3, 'late'],
  ] as const)('%s with %i days', (timeliness, days, key) => {
    expect(clockWords({ ...clock, timeliness, days })).toEqual({
      key: `resources.claims.clock.${key}`,
      values: { smart_count: days },
    });
  });

  test('today without a number', () => {
    expect(clockWords({ ...clock, timeliness: 'DUE_TODAY', days: 0 })).toEqual({
      key: 'resources.claims.clock.today',
      values: {},
    });
  });

  test('how long a settled claim took, not how much time was left', () => {
    const settled = { ...clock, settlementDays: 5 };
    expect(clockWords({ ...settled, timeliness: 'SETTLED_ON_TIME', days: 2 })).toEqual({
      key: 'resources.claims.clock.settled',
      values: { smart_count: 5 },
    });
    expect(clockWords({ ...settled, timeliness: 'SETTLED_LATE', days: 1 }).key).toBe(
      'resources.claims.clock.settledLate',
    );
  });
});

test('days between two dates are calendar days', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
});

test('the timeline begins with the event and counts the days between', () => {
  const step = {
    id: 's1',
    action: null,
    toStage: 'REPORTED',
    occurredOn: '2026-11-10',
    recordedAt: '2026-11-10T04:00:00Z',
    amount: null,
    rejectionReason: null,
    note: null,
    recordedBy: { id: 'u', fullName: 'Rahma' },
  } as const;
  const next = {
    ...step,
    id: 's2',
    toStage: 'DOCUMENTS_COMPLETE',
    occurredOn: '2026-11-12',
  } as const;
  const points = timelineOf({ eventOn: '2026-11-07', steps: [step, next] });
  expect(points.map(({ on, daysSince }) => [on, daysSince])).toEqual([
    ['2026-11-07', undefined],
    ['2026-11-10', 3],
    ['2026-11-12', 2],
  ]);
  expect(points[0]?.step).toBeUndefined();
});
