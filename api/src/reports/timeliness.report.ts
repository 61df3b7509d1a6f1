import {
  attributedTotal,
  ClaimStage,
  ResponsibleParty,
  summariseDays,
  type WorkingDays,
} from '../claims/index.js';
import type { Period } from './period.js';
import {
  countBuckets,
  countOnTime,
  durationsOf,
  isJudged,
  isOnTime,
  lateWith,
  monthsOf,
  segmentsOf,
  settledOn,
  summarise,
  type Durations,
  type OnTime,
  type ReportPeriod,
  type TimedClaim,
} from './timeliness.js';
import type {
  BucketFigure,
  ClaimTimeliness,
  LateStageFigure,
  PartyFigure,
  TimelinessMonth,
} from './timeliness.types.js';

/** Months that a trend shows at the most. */
const MONTHS_MAX = 24;

/** Counts the working days of an institution. */
export type WorkingDaysOf = (institutionId: string) => WorkingDays;

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

type Whole = Omit<ClaimTimeliness, keyof Period | 'byInstitution' | 'byGroup' | 'byCause'>;

/** The figures of a period over all claims, and of the one before where they are compared. */
export function figuresOf(
  claims: readonly TimedClaim[],
  period: ReportPeriod,
  { before, workingDays }: { before: ReportPeriod; workingDays: WorkingDaysOf },
): Whole {
  const durations = settledDurations(claims, period, workingDays);
  return {
    onTime: figure(countOnTime(claims, period)),
    onTimeBefore: figure(countOnTime(claims, before)),
    submission: summarise(durations.map(({ submission }) => submission)),
    processing: summarise(durations.map(({ processing }) => processing)),
    settlement: summarise(durations.map(({ settlement }) => settlement)),
    medianSettlementDaysBefore: medianOf(claims, before),
    buckets: bucketsOf(durations),
    months: monthsOf(period, MONTHS_MAX).map((month) => monthFigure(claims, month)),
    lateByStage: lateByStage(claims, period),
    byParty: byParty(claims, period, workingDays),
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

function lateOnes(claims: readonly TimedClaim[], period: ReportPeriod): TimedClaim[] {
  return claims.filter((claim) => isJudged(claim, period) && !isOnTime(claim, period));
}

function lateByStage(claims: readonly TimedClaim[], period: ReportPeriod): LateStageFigure[] {
  const stages = lateOnes(claims, period).map((claim) => lateWith(claim).stage);
  return Object.values(ClaimStage).flatMap((stage) => {
    const count = stages.filter((one) => one === stage).length;
    return count === 0 ? [] : [{ stage, count }];
  });
}

function byParty(
  claims: readonly TimedClaim[],
  period: ReportPeriod,
  workingDays: WorkingDaysOf,
): PartyFigure[] {
  const lateParties = lateOnes(claims, period).map((claim) => lateWith(claim).party);
  const counted = claims.filter(
    (claim) =>
      settledOn(claim, period) !== null || (isJudged(claim, period) && !isOnTime(claim, period)),
  );
  const segments = counted.flatMap((claim) =>
    segmentsOf(claim, period, workingDays(claim.institutionId)),
  );
  const all = segments.reduce((sum, { days }) => sum + days, 0);
  return Object.values(ResponsibleParty)
    .map((party) => ({ party, ...attributedTotal(segments, party) }))
    .map((total) => ({
      ...total,
      share: all === 0 ? null : total.days / all,
      perClaim: counted.length === 0 ? null : total.days / counted.length,
      lateCount: lateParties.filter((one) => one === total.party).length,
    }))
    .filter(({ days, lateCount }) => days > 0 || lateCount > 0)
    .sort((a, b) => b.days - a.days);
}
