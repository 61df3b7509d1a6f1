import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readClock } from '../claims/claim-clock.js';
import { ClaimStage } from '../claims/claim.transitions.js';
import { workingDaysBy } from '../claims/working-days.js';
import { addDays, daysBetween } from '../kernel/local-date.js';
import { ClaimCause } from '../programmes/programme.enums.js';
import { figuresOf, partsOf } from './timeliness.report.js';
import type { ReportPeriod, TimedClaim } from './timeliness.js';

const LEBARAN = (day: string) => day >= '2026-03-18' && day <= '2026-03-24';
const workingDays = () => workingDaysBy(LEBARAN);

/** A quarter that is over, and the one before it. */
const QUARTER: ReportPeriod = { from: '2026-01-01', to: '2026-03-31', asOf: '2026-03-31' };
const BEFORE: ReportPeriod = { from: '2025-10-03', to: '2025-12-31', asOf: '2025-12-31' };

const LEVELS = {
  COMPLETE_DOCUMENTS: 7,
  VERIFY: 1,
  DECIDE: 1,
  DISBURSE: 1,
  CONFIRM_RECEIPT: 2,
  WHOLE_CASE: 7,
};
const STAGES = [
  ClaimStage.REPORTED,
  ClaimStage.DOCUMENTS_COMPLETE,
  ClaimStage.VERIFIED,
  ClaimStage.APPROVED,
  ClaimStage.DISBURSED,
  ClaimStage.RECEIVED,
] as const;

/** A claim for an illness that takes its steps on these days, in their order. */
function claim(wish: Partial<TimedClaim>, ...days: readonly string[]): TimedClaim {
  return claimOf(
    days.map((day, index) => [STAGES[index] ?? ClaimStage.RECEIVED, day]),
    wish,
  );
}

/** A claim that comes to these stages on these days; each step keeps the due date that the clock reads then. */
function claimOf(
  stages: ReadonlyArray<readonly [ClaimStage, string]>,
  wish: Partial<TimedClaim> = {},
): TimedClaim {
  const reportedOn = stages[0]?.[1] ?? '2026-03-01';
  const taken = stages.map(([toStage, occurredOn]) => ({ toStage, occurredOn }));
  const dates = { eventOn: reportedOn, reportedOn };
  const steps = taken.map((step, index) => {
    const known = { ...dates, steps: taken.slice(0, index + 1) };
    return { ...step, dueOn: readClock(known, LEVELS, step.occurredOn).dueOn };
  });
  return {
    id: '1',
    institutionId: 'polonia',
    groupId: 'anggrek',
    cause: ClaimCause.ILLNESS,
    ...dates,
    isTransfer: false,
    steps,
    holds: [],
    ...wish,
  };
}

const report = (claims: TimedClaim[]) =>
  figuresOf(claims, QUARTER, { before: BEFORE, workingDays });

describe('the report on time', () => {
  // Seven days from the complete file, around Lebaran and the end of the year.
  const inTime = claim(
    {},
    '2026-03-09',
    '2026-03-11',
    '2026-03-12',
    '2026-03-13',
    '2026-03-16',
    '2026-03-18',
  );
  const overLebaran = claim(
    { cause: ClaimCause.DEATH, groupId: 'mawar', isTransfer: true },
    ...['2026-03-10', '2026-03-12', '2026-03-13', '2026-03-16', '2026-03-17', '2026-03-26'],
  );
  const openAndLate = claim({ groupId: null }, '2026-03-02', '2026-03-06', '2026-03-20');
  const overNewYear = claim(
    {},
    '2025-12-15',
    '2025-12-22',
    '2025-12-23',
    '2025-12-29',
    '2025-12-30',
    '2026-01-02',
  );
  const rejected = claimOf([
    [ClaimStage.REPORTED, '2026-02-01'],
    [ClaimStage.REJECTED, '2026-02-10'],
  ]);
  const all = [inTime, overLebaran, openAndLate, overNewYear, rejected];

  it('counts the promise as the headline does: received in the period, or overdue at its end', () => {
    // Due on the 18th, 19th, 13th of March and on 29 December; the rejected one is not judged.
    expect(report(all).onTime).toEqual({ done: 1, planned: 4, share: 0.25 });
    // At the end of 2025 the claim over New Year was two days late.
    expect(report(all).onTimeBefore).toEqual({ done: 0, planned: 1, share: 0 });
  });

  it('sums up the three durations in calendar and in working days', () => {
    const { submission, processing, settlement } = report(all);
    // 9 + 16 + 18 + 9 days; submission 2, 2, 7; processing 7, 14, 11.
    expect(settlement.calendar).toEqual({ count: 4, mean: 13, median: 9, p90: 18 });
    expect(submission.calendar).toEqual({ count: 3, mean: 11 / 3, median: 2, p90: 7 });
    expect(processing.calendar).toEqual({ count: 3, mean: 32 / 3, median: 11, p90: 14 });
    // From 12 to 26 March: Thursday, Friday, Monday, Tuesday, and Wednesday 25th.
    expect(processing.working).toEqual({ count: 3, mean: 19 / 3, median: 5, p90: 9 });
    expect(settlement.medianBefore).toBeNull();
  });

  it('puts settlements into the four classes', () => {
    expect(report(all).buckets).toEqual([
      { bucket: 'LE_7', count: 0, share: 0 },
      { bucket: 'D8_30', count: 4, share: 1 },
      { bucket: 'D31_90', count: 0, share: 0 },
      { bucket: 'GT_90', count: 0, share: 0 },
    ]);
  });

  it('says with whom the days lay, and with whom claims became late', () => {
    const { byParty, byStage } = report(all);
    // Officer: 2+1+2, 2+1, 4+14, 7+1 + 3, 9; institution: 1+3, 3+1, 11, 6+1; bank: 9 over Lebaran.
    expect(byParty.map(({ party, days, lateCount }) => [party, days, lateCount])).toEqual([
      ['OFFICER', 46, 1],
      ['INSTITUTION', 26, 1],
      ['BANK', 9, 1],
    ]);
    expect(byStage.map(({ stage, days, lateCount }) => [stage, days, lateCount])).toEqual([
      ['REPORTED', 24, 0],
      ['DOCUMENTS_COMPLETE', 17, 1],
      ['VERIFIED', 21, 0],
      ['APPROVED', 5, 1],
      ['DISBURSED', 14, 1],
    ]);
    expect(byStage.at(-1)?.parties).toEqual([
      { party: 'BANK', days: 9, workingDays: 2 },
      { party: 'OFFICER', days: 5, workingDays: 5 },
    ]);
  });

  it('tells the months, and the parts, the worst first', () => {
    expect(
      report(all).months.map(({ from, to, onTime, medianSettlementDays }) => [
        from,
        to,
        onTime.done,
        onTime.planned,
        medianSettlementDays,
      ]),
    ).toEqual([
      ['2026-01-01', '2026-01-31', 0, 1, 18],
      ['2026-02-01', '2026-02-28', 0, 0, 9],
      ['2026-03-01', '2026-03-31', 1, 3, 9],
    ]);
    expect(
      partsOf(all, QUARTER, ({ groupId }) => groupId).map(({ key, onTime, settled }) => [
        key,
        onTime.done,
        onTime.planned,
        settled,
      ]),
    ).toEqual([
      // One late each; the longer median first.
      ['mawar', 0, 1, 1],
      ['anggrek', 1, 2, 3],
      [null, 0, 1, 0],
    ]);
  });

  it('says nothing where nothing happened', () => {
    const { onTime, settlement, byParty } = report([]);
    expect([onTime.share, settlement.calendar.median, byParty]).toEqual([null, null, []]);
  });
});

describe('a period that is over', () => {
  const reported = [ClaimStage.REPORTED, '2026-03-01'] as const;

  it('keeps a claim that was late in it, though its file came later and moved the due date', () => {
    const then = claimOf([reported]);
    const now = claimOf([
      reported,
      [ClaimStage.DOCUMENTS_COMPLETE, '2026-04-20'],
      [ClaimStage.RECEIVED, '2026-04-22'],
    ]);
    expect(report([then]).onTime).toEqual({ done: 0, planned: 1, share: 0 });
    expect(report([now])).toEqual(report([then]));
  });

  it('keeps a rejection that was appealed after it', () => {
    const steps = [
      reported,
      [ClaimStage.DOCUMENTS_COMPLETE, '2026-03-04'],
      [ClaimStage.REJECTED, '2026-03-06'],
    ] as const;
    const now = claimOf([
      ...steps,
      [ClaimStage.DOCUMENTS_COMPLETE, '2026-05-06'],
      [ClaimStage.RECEIVED, '2026-05-07'],
    ]);
    expect(report([now]).settlement.calendar).toMatchObject({ count: 1, median: 5 });
    expect(report([now])).toEqual(report([claimOf(steps)]));
  });
});

describe('any claims', () => {
  const gap = fc.nat(25);
  const ways = fc.constantFrom(
    STAGES,
    [...STAGES.slice(0, 3), ClaimStage.REJECTED, ...STAGES.slice(1)],
    [ClaimStage.REPORTED, ClaimStage.REJECTED, ...STAGES.slice(1)],
  );
  const any = fc
    .record({
      start: fc.nat(200),
      gaps: fc.array(gap, { minLength: 1, maxLength: 10 }),
      ways,
      group: fc.constantFrom('a', 'b', null),
    })
    .map(({ start, gaps, ways: stages, group }) => {
      let day = addDays('2025-09-01', start);
      const days = gaps.slice(0, stages.length).map((days) => (day = addDays(day, days)));
      const taken = days.map((on, index) => [stages[index] ?? ClaimStage.RECEIVED, on] as const);
      return claimOf(taken, { groupId: group });
    });
  const settledIn = ({ steps }: TimedClaim) => {
    const last = steps.findLast(({ occurredOn }) => occurredOn <= QUARTER.asOf);
    const isOver = last?.toStage === ClaimStage.RECEIVED || last?.toStage === ClaimStage.REJECTED;
    return isOver && last.occurredOn >= QUARTER.from ? last.occurredOn : null;
  };

  it('add up: parts to the whole, parties and stages to the days, classes to the settled, late ones to the late', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (claims) => {
        const whole = report(claims);
        const parts = partsOf(claims, QUARTER, ({ groupId }) => groupId);
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(parts.map(({ onTime }) => onTime.planned))).toBe(whole.onTime.planned);
        expect(sum(parts.map(({ onTime }) => onTime.done))).toBe(whole.onTime.done);
        const late = whole.onTime.planned - whole.onTime.done;
        expect(sum(whole.byParty.map(({ lateCount }) => lateCount))).toBe(late);
        expect(sum(whole.byStage.map(({ lateCount }) => lateCount))).toBe(late);
        expect(sum(whole.byStage.map(({ days }) => days))).toBe(
          sum(whole.byParty.map(({ days }) => days)),
        );
        expect(sum(whole.buckets.map(({ count }) => count))).toBe(whole.settlement.calendar.count);
        const settled = claims.filter((one) => settledIn(one) !== null);
        const days = settled.map((one) => daysBetween(one.eventOn, settledIn(one) ?? one.eventOn));
        expect(sum(report(settled).byParty.map((party) => party.days))).toBe(sum(days));
        for (const { days: lain, parties } of report(settled).byStage)
          expect(sum(parties.map((party) => party.days))).toBe(lain);
      }),
    );
  });

  it('give the same figures for a closed period whatever happens after it', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (claims) => {
        const known = claims.map((one) => ({
          ...one,
          steps: one.steps.filter(({ occurredOn }) => occurredOn <= QUARTER.asOf),
        }));
        expect(report(claims)).toEqual(report(known.filter(({ steps }) => steps.length > 0)));
      }),
    );
  });
});
