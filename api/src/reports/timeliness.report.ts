import { summariseDays } from '../claims/index.js';
import type { Period } from './period.js';
import { whereDaysWent } from './timeliness.days.js';
import {
  countBuckets,
  countOnTime,
  durationsOf,
  monthsOf,
  settledOn,
  summarise,
  type Duration,
  type Durations,
  type OnTime,
  type ReportPeriod,
  type TimedClaim,
  type WorkingDaysOf,
} from './timeliness.js';
import type { BucketFigure, ClaimTimeliness, TimelinessMonth } from './timeliness.types.js';

/** Months that a trend shows at the most. */
const MONTHS_MAX = 24;

/** Figures of one part of the claims, to which its name is added. */
export interface Part {
  key: string | null;
  onTime: Figure;
  settled: number;
  medianSettlementDays: number | null;
}

interface Figure {
  done: number;
  planned: number;
  share: number | null;
}

type Whole = Omit<
  ClaimTimeliness,
  keyof Period | 'byInstitution' | 'byGroup' | 'groupCount' | 'byCause'
>;

/** The figures of a period over all claims, and of the one before where they are compared. */
export function figuresOf(
  claims: readonly TimedClaim[],
  period: ReportPeriod,
  { before, workingDays }: { before: ReportPeriod; workingDays: WorkingDaysOf },
): Whole {
  const durations = settledDurations(claims, period, workingDays);
  const earlier = settledDurations(claims, before, workingDays);
  return {
    onTime: figure(countOnTime(claims, period)),
    onTimeBefore: figure(countOnTime(claims, before)),
    submission: compared(durations, earlier, ({ submission }) => submission),
    processing: compared(durations, earlier, ({ processing }) => processing),
    settlement: compared(durations, earlier, ({ settlement }) => settlement),
    buckets: bucketsOf(durations),
    months: monthsOf(period, MONTHS_MAX).map((month) => monthFigure(claims, month)),
    ...whereDaysWent(claims, period, workingDays),
  };
}

/** The figures of each part, by a key of its claims, the worst first: most late ones, then the longest median. */
export function partsOf(
  claims: readonly TimedClaim[],
  period: ReportPeriod,
  keyOf: (claim: TimedClaim) => string | null,
): Part[] {
  const parts = [...Map.groupBy(claims, keyOf)].map(([key, own]) => ({
    key,
    onTime: figure(countOnTime(own, period)),
    settled: own.filter((claim) => settledOn(claim, period) !== null).length,
    medianSettlementDays: medianOf(own, period),
  }));
  return parts
    .filter(({ onTime, settled }) => onTime.planned > 0 || settled > 0)
    .sort(
      (a, b) => late(b) - late(a) || (b.medianSettlementDays ?? 0) - (a.medianSettlementDays ?? 0),
    );
}

function late({ onTime }: Part): number {
  return onTime.planned - onTime.done;
}

function figure({ onTime, judged }: OnTime): Figure {
  return { done: onTime, planned: judged, share: judged === 0 ? null : onTime / judged };
}

function compared(
  durations: readonly Durations[],
  earlier: readonly Durations[],
  one: (durations: Durations) => Duration | null,
) {
  const { median } = summarise(earlier.map(one)).calendar;
  return { ...summarise(durations.map(one)), medianBefore: median };
}

function settledDurations(
  claims: readonly TimedClaim[],
  period: ReportPeriod,
  workingDays: WorkingDaysOf,
): Durations[] {
  return claims.flatMap((claim) => {
    const endOn = settledOn(claim, period);
    return endOn === null ? [] : [durationsOf(claim, endOn, workingDays(claim.institutionId))];
  });
}

function medianOf(claims: readonly TimedClaim[], period: ReportPeriod): number | null {
  const none = () => 0;
  const durations = settledDurations(claims, period, () => none);
  return summariseDays(durations.map(({ settlement }) => settlement.days)).median;
}

function bucketsOf(durations: readonly Durations[]): BucketFigure[] {
  const all = durations.length;
  return [...countBuckets(durations)].map(([bucket, count]) => ({
    bucket,
    count,
    share: all === 0 ? null : count / all,
  }));
}

function monthFigure(claims: readonly TimedClaim[], month: ReportPeriod): TimelinessMonth {
  return {
    from: month.from,
    to: month.asOf,
    onTime: figure(countOnTime(claims, month)),
    medianSettlementDays: medianOf(claims, month),
  };
}
