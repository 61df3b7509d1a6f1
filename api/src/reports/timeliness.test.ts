import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

/** A claim for an illness that takes its steps on these days, in their order. */
function claim(wish: Partial<TimedClaim>, ...days: readonly string[]): TimedClaim {
  const stages = [
    ClaimStage.REPORTED,
    ClaimStage.DOCUMENTS_COMPLETE,
    ClaimStage.VERIFIED,
    ClaimStage.APPROVED,
    ClaimStage.DISBURSED,
    ClaimStage.RECEIVED,
  ];
  const steps = days.map((occurredOn, index) => ({
    toStage: stages[index] ?? ClaimStage.RECEIVED,
    occurredOn,
  }));
  return {
    id: '1',
    institutionId: 'polonia',
    groupId: 'anggrek',
    cause: ClaimCause.ILLNESS,
    eventOn: days[0] ?? '2026-03-01',
    reportedOn: days[0] ?? '2026-03-01',
    dueOn: addDays(days[1] ?? addDays(days[0] ?? '2026-03-01', 7), days[1] ? 7 : 0),
    receivedOn: days[5] ?? null,
    rejectedOn: null,
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
  const rejected = claim(
    {
      rejectedOn: '2026-02-10',
      steps: [
        { toStage: ClaimStage.REPORTED, occurredOn: '2026-02-01' },
        { toStage: ClaimStage.REJECTED, occurredOn: '2026-02-10' },
      ],
    },
    '2026-02-01',
  );
  const all = [inTime, overLebaran, openAndLate, overNewYear, rejected];

  it('counts the promise as the headline does: received in the period, or overdue at its end', () => {
    // Due on the 18th, 19th, 13th of March and on 29 December; the rejected one is not judged.
    expect(report(all).onTime).toEqual({ done: 1, planned: 4, share: 0.25 });
    // At the end of 2025 the claim over New Year was two days late.
    expect(report(all).onTimeBefore).toEqual({ done: 0, planned: 1, share: 0 });
  });

  it('sums up the three durations in calendar and in working days', () => {
    const { submission, processing, settlement, medianSettlementDaysBefore } = report(all);
    // 9 + 16 + 18 + 9 days; submission 2, 2, 7; processing 7, 14, 11.
    expect(settlement.calendar).toEqual({ count: 4, mean: 13, median: 9, p90: 18 });
    expect(submission.calendar).toEqual({ count: 3, mean: 11 / 3, median: 2, p90: 7 });
    expect(processing.calendar).toEqual({ count: 3, mean: 32 / 3, median: 11, p90: 14 });
    // From 12 to 26 March: Thursday, Friday, Monday, Tuesday, and Wednesday 25th.
    expect(processing.working).toEqual({ count: 3, mean: 19 / 3, median: 5, p90: 9 });
    expect(medianSettlementDaysBefore).toBeNull();
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
    const { byParty, lateByStage } = report(all);
    // Officer: 2+1+2, 2+1, 4+14, 7+1 + 3, 9; institution: 1+3, 3+1, 11, 6+1; bank: 9 over Lebaran.
    expect(byParty.map(({ party, days, lateCount }) => [party, days, lateCount])).toEqual([
      ['OFFICER', 46, 1],
      ['INSTITUTION', 26, 1],
      ['BANK', 9, 1],
    ]);
    expect(lateByStage).toEqual([
      { stage: 'DOCUMENTS_COMPLETE', count: 1 },
      { stage: 'APPROVED', count: 1 },
      { stage: 'DISBURSED', count: 1 },
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

describe('any claims', () => {
  const gaps = fc.array(fc.nat(25), { minLength: 1, maxLength: 6 });
  const any = fc
    .record({ start: fc.nat(200), gaps, group: fc.constantFrom('a', 'b', null), due: fc.nat(30) })
    .map(({ start, gaps: steps, group, due }) => {
      let day = addDays('2025-09-01', start);
      const days = steps.map((gap) => (day = addDays(day, gap)));
      return claim({ groupId: group, dueOn: addDays(day, due - 10) }, ...days);
    })
    .filter(({ dueOn, reportedOn }) => dueOn >= reportedOn);

  it('add up: parts to the whole, parties to the days, classes to the settled, late ones to the late', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (claims) => {
        const whole = report(claims);
        const parts = partsOf(claims, QUARTER, ({ groupId }) => groupId);
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(parts.map(({ onTime }) => onTime.planned))).toBe(whole.onTime.planned);
        expect(sum(parts.map(({ onTime }) => onTime.done))).toBe(whole.onTime.done);
        const late = whole.onTime.planned - whole.onTime.done;
        expect(sum(whole.byParty.map(({ lateCount }) => lateCount))).toBe(late);
        expect(sum(whole.lateByStage.map(({ count }) => count))).toBe(late);
        expect(sum(whole.buckets.map(({ count }) => count))).toBe(whole.settlement.calendar.count);
        const settled = claims.filter(
          ({ receivedOn }) =>
            receivedOn !== null && receivedOn >= QUARTER.from && receivedOn <= QUARTER.asOf,
        );
        const days = settled.map(({ eventOn, receivedOn }) =>
          daysBetween(eventOn, receivedOn ?? eventOn),
        );
        const only = report(
          settled.filter(({ dueOn, receivedOn }) => receivedOn !== null && receivedOn <= dueOn),
        );
        expect(sum(only.byParty.map((party) => party.days))).toBeLessThanOrEqual(sum(days));
        expect(sum(report(settled).byParty.map((party) => party.days))).toBe(sum(days));
      }),
    );
  });

  it('give the same figures for a closed period whatever happens after it', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (claims) => {
        const known = claims.map((one) => {
          const steps = one.steps.filter(({ occurredOn }) => occurredOn <= QUARTER.asOf);
          const receivedOn =
            one.receivedOn !== null && one.receivedOn > QUARTER.asOf ? null : one.receivedOn;
          return { ...one, steps, receivedOn };
        });
        const reported = claims.filter(({ reportedOn }) => reportedOn <= QUARTER.asOf);
        const then = known.filter(({ reportedOn }) => reportedOn <= QUARTER.asOf);
        expect(report(reported)).toEqual(report(then));
      }),
    );
  });
});
