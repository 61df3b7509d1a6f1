import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/local-date.js';
import {
  nearestRank,
  readClock,
  SettlementBucket,
  shareOnTime,
  summariseDays,
  Timeliness,
  type ClaimDates,
  type ServiceLevels,
} from './claim-clock.js';
import { ClaimStage } from './claim.transitions.js';

const levels: ServiceLevels = {
  COMPLETE_DOCUMENTS: 14,
  VERIFY: 2,
  DECIDE: 2,
  DISBURSE: 2,
  CONFIRM_RECEIPT: 1,
  WHOLE_CASE: 7,
};

/** A claim for an event on 1 March, reported on 4 March. */
function claim(...steps: readonly (readonly [keyof typeof ClaimStage, string])[]): ClaimDates {
  return {
    eventOn: '2025-03-01',
    reportedOn: '2025-03-04',
    steps: steps.map(([stage, occurredOn]) => ({ toStage: ClaimStage[stage], occurredOn })),
  };
}

const complete = ['DOCUMENTS_COMPLETE', '2025-03-10'] as const;
const received = [
  complete,
  ['VERIFIED', '2025-03-11'],
  ['APPROVED', '2025-03-13'],
  ['DISBURSED', '2025-03-14'],
  ['RECEIVED', '2025-03-17'],
] as const;

describe('the clock of a claim', () => {
  it('waits for the documents from the day of the report', () => {
    expect(readClock(claim(['REPORTED', '2025-03-04']), levels, '2025-03-08')).toEqual({
      timeliness: Timeliness.ON_TRACK,
      days: 10,
      dueOn: '2025-03-18',
      stageDueOn: '2025-03-18',
      submissionDays: null,
      processingDays: null,
      settlementDays: null,
      bucket: null,
    });
    expect(readClock(claim(), levels, '2025-03-08').stageDueOn).toBe('2025-03-18');
  });

  it('is due so many days after the file was complete', () => {
    expect(readClock(claim(complete), levels, '2025-03-12')).toEqual({
      timeliness: Timeliness.ON_TRACK,
      days: 5,
      dueOn: '2025-03-17',
      stageDueOn: '2025-03-12',
      submissionDays: 9,
      processingDays: null,
      settlementDays: null,
      bucket: null,
    });
  });

  it.each([
    ['2025-03-14', Timeliness.ON_TRACK, 3],
    ['2025-03-15', Timeliness.DUE_SOON, 2],
    ['2025-03-16', Timeliness.DUE_SOON, 1],
    ['2025-03-17', Timeliness.DUE_TODAY, 0],
    ['2025-03-18', Timeliness.OVERDUE, 1],
    ['2025-04-17', Timeliness.OVERDUE, 31],
  ])('on %s, due on 17 March, shows %s by %d', (today, timeliness, days) =>
    expect(readClock(claim(complete), levels, today)).toMatchObject({ timeliness, days }),
  );

  it('gives every step its own target', () => {
    const stageDueOn = [1, 2, 3, 4, 5].map(
      (count) => readClock(claim(...received.slice(0, count)), levels, '2025-03-20').stageDueOn,
    );
    expect(stageDueOn).toEqual(['2025-03-12', '2025-03-13', '2025-03-15', '2025-03-15', null]);
  });

  it('does not stop at the payment', () => {
    expect(readClock(claim(...received.slice(0, 4)), levels, '2025-03-20')).toMatchObject({
      timeliness: Timeliness.OVERDUE,
      days: 3,
      settlementDays: null,
    });
  });

  it('stops at the confirmed receipt, whatever day it is', () => {
    expect(readClock(claim(...received), levels, '2026-01-01')).toEqual({
      timeliness: Timeliness.SETTLED_ON_TIME,
      days: 0,
      dueOn: '2025-03-17',
      stageDueOn: null,
      submissionDays: 9,
      processingDays: 7,
      settlementDays: 16,
      bucket: SettlementBucket.D8_30,
    });
  });

  it('knows a late settlement', () => {
    const late = claim(...received.slice(0, 4), ['RECEIVED', '2025-03-21']);
    expect(readClock(late, levels, '2026-01-01')).toMatchObject({
      timeliness: Timeliness.SETTLED_LATE,
      days: 4,
      processingDays: 11,
    });
  });

  it('stops at a rejection too', () => {
    expect(
      readClock(claim(complete, ['REJECTED', '2025-03-12']), levels, '2026-01-01'),
    ).toMatchObject({
      timeliness: Timeliness.SETTLED_ON_TIME,
      days: 5,
      processingDays: 2,
      settlementDays: 11,
      stageDueOn: null,
    });
  });

  it('of a claim rejected before its file was complete has no processing', () => {
    expect(readClock(claim(['REJECTED', '2025-03-06']), levels, '2026-01-01')).toMatchObject({
      timeliness: Timeliness.SETTLED_ON_TIME,
      days: 12,
      submissionDays: null,
      processingDays: null,
      settlementDays: 5,
      bucket: SettlementBucket.LE_7,
    });
  });

  it('goes on after an appeal with the days that were left', () => {
    const rejected = [complete, ['REJECTED', '2025-03-13']] as const;
    const appealed = claim(...rejected, ['DOCUMENTS_COMPLETE', '2025-04-13']);
    expect(readClock(claim(...rejected), levels, '2025-03-13')).toMatchObject({
      days: 4,
      dueOn: '2025-03-17',
    });
    expect(readClock(appealed, levels, '2025-04-13')).toMatchObject({
      timeliness: Timeliness.ON_TRACK,
      days: 4,
      dueOn: '2025-04-17',
      stageDueOn: '2025-04-15',
      submissionDays: 9,
      processingDays: null,
    });
    const paid = claim(
      ...rejected,
      ['DOCUMENTS_COMPLETE', '2025-04-13'],
      ['RECEIVED', '2025-04-17'],
    );
    expect(readClock(paid, levels, '2026-01-01')).toMatchObject({
      timeliness: Timeliness.SETTLED_ON_TIME,
      processingDays: 38,
    });
  });

  it('begins with the appeal when the file was rejected incomplete', () => {
    const appealed = claim(['REJECTED', '2025-03-06'], ['DOCUMENTS_COMPLETE', '2025-04-01']);
    expect(readClock(appealed, levels, '2025-04-01')).toMatchObject({
      dueOn: '2025-04-08',
      submissionDays: 31,
    });
  });

  it.each([
    [7, SettlementBucket.LE_7],
    [8, SettlementBucket.D8_30],
    [30, SettlementBucket.D8_30],
    [31, SettlementBucket.D31_90],
    [90, SettlementBucket.D31_90],
    [91, SettlementBucket.GT_90],
  ])('puts a settlement after %d days into %s', (days, bucket) => {
    const settled = { ...claim(complete, ['RECEIVED', addDays('2025-03-01', days)]) };
    expect(readClock(settled, levels, '2026-01-01')).toMatchObject({
      settlementDays: days,
      bucket,
    });
  });

  it('splits every settlement into submission and processing', () => {
    const gap = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(gap, gap, (submission, processing) => {
        const completeOn = addDays('2025-03-01', submission);
        const settled = claim(
          ['DOCUMENTS_COMPLETE', completeOn],
          ['RECEIVED', addDays(completeOn, processing)],
        );
        const clock = readClock(settled, levels, '2026-06-01');
        expect(clock).toMatchObject({
          submissionDays: submission,
          processingDays: processing,
          settlementDays: submission + processing,
        });
        expect(clock.timeliness).toBe(
          processing <= 7 ? Timeliness.SETTLED_ON_TIME : Timeliness.SETTLED_LATE,
        );
        expect(clock.days).toBe(Math.abs(7 - processing));
      }),
    );
  });
});

describe('the summary of many claims', () => {
  it('gives mean, median and 90th percentile by nearest rank', () => {
    expect(summariseDays([3, 40, 5, 6, 7, 8, 9, 10, 11, 21])).toEqual({
      count: 10,
      mean: 12,
      median: 8,
      p90: 21,
    });
    expect(summariseDays([6, 3, 9])).toEqual({ count: 3, mean: 6, median: 6, p90: 9 });
    expect(summariseDays([4])).toEqual({ count: 1, mean: 4, median: 4, p90: 4 });
    expect(summariseDays([])).toEqual({ count: 0, mean: null, median: null, p90: null });
  });

  it('takes the percentile from the values, not from between them', () => {
    expect(
      [1, 20, 40, 50, 100].map((percent) => nearestRank([15, 20, 35, 40, 50], percent)),
    ).toEqual([15, 15, 20, 35, 50]);
    fc.assert(
      fc.property(
        fc.array(fc.nat(365), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const value = nearestRank(values, percent) ?? NaN;
          const share = (fits: (other: number) => boolean) =>
            (values.filter(fits).length * 100) / values.length;
          expect(values).toContain(value);
          expect(share((other) => other <= value) >= percent).toBe(true);
          expect(share((other) => other < value) < percent).toBe(true);
        },
      ),
    );
  });

  it('counts as late what is overdue and still open, and leaves out what is open in time', () => {
    const { SETTLED_ON_TIME, SETTLED_LATE, OVERDUE, ON_TRACK, DUE_SOON, DUE_TODAY } = Timeliness;
    const claims = [
      SETTLED_ON_TIME,
      SETTLED_ON_TIME,
      SETTLED_LATE,
      OVERDUE,
      ON_TRACK,
      DUE_SOON,
      DUE_TODAY,
    ];
    expect(shareOnTime(claims)).toEqual({ onTime: 2, judged: 4, share: 0.5 });
    expect(shareOnTime([ON_TRACK])).toEqual({ onTime: 0, judged: 0, share: null });
  });
});
