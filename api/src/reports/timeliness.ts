import {
  attributeDays,
  bucketOf,
  claimUntil,
  ClaimStage,
  ResponsibleParty,
  SettlementBucket,
  summariseDays,
  whereOn,
  type ClaimHistory,
  type DaysSummary,
  type DaySegment,
  type WorkingDays,
} from '../claims/index.js';
import {
  daysBetween,
  lastDayOf,
  monthOf,
  firstDayOf,
  addToMonth,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import type { ClaimCause } from '../programmes/index.js';
import type { Period } from './period.js';

/** A claim as the report on time sees it. */
export interface TimedClaim extends ClaimHistory {
  id: string;
  institutionId: string;
  /** The group of the participant on the day of the event; null for none. */
  groupId: string | null;
  cause: ClaimCause;
  dueOn: LocalDate;
  receivedOn: LocalDate | null;
  rejectedOn: LocalDate | null;
}

/** On time and judged, of some claims. */
export interface OnTime {
  onTime: number;
  judged: number;
}

/** A period as it was on its last day, or is today. */
export interface ReportPeriod extends Period {
  /** The last day, today at the latest: nothing that came later is looked at. */
  asOf: LocalDate;
}

/** Whether a claim counts for the promise in a period: received in it, or overdue at its end and neither received nor rejected by then. */
export function isJudged(claim: TimedClaim, { from, asOf }: ReportPeriod): boolean {
  const { receivedOn, rejectedOn, dueOn } = claim;
  if (receivedOn !== null && receivedOn >= from && receivedOn <= asOf) return true;
  const isOpen =
    (receivedOn === null || receivedOn > asOf) && (rejectedOn === null || rejectedOn > asOf);
  return isOpen && dueOn < asOf;
}

/** Whether a judged claim was received by its due date. */
export function isOnTime({ receivedOn, dueOn }: TimedClaim, { asOf }: ReportPeriod): boolean {
  return receivedOn !== null && receivedOn <= asOf && receivedOn <= dueOn;
}

/** The day on which a claim was received or rejected in a period; null when it was not. */
export function settledOn(claim: TimedClaim, { from, asOf }: ReportPeriod): LocalDate | null {
  const on = claim.receivedOn ?? claim.rejectedOn;
  return on !== null && on >= from && on <= asOf ? on : null;
}

/** Counts the promise over some claims. */
export function countOnTime(claims: readonly TimedClaim[], period: ReportPeriod): OnTime {
  const judged = claims.filter((claim) => isJudged(claim, period));
  return {
    onTime: judged.filter((claim) => isOnTime(claim, period)).length,
    judged: judged.length,
  };
}

/** One duration in both kinds of days. */
export interface Duration {
  days: number;
  workingDays: number;
}

/** The three durations that IRIS defines, of a claim settled in the period. */
export interface Durations {
  /** PI2070: event to first complete file; null when rejected incomplete. */
  submission: Duration | null;
  /** PI8919: first complete file to the end; null when rejected incomplete. */
  processing: Duration | null;
  /** PI9897: event to the end. */
  settlement: Duration;
}

/** Reads the durations of a claim that was settled on a day. */
export function durationsOf(claim: TimedClaim, endOn: LocalDate, count: WorkingDays): Durations {
  const complete = claim.steps.find(({ toStage }) => toStage === ClaimStage.DOCUMENTS_COMPLETE);
  const between = (from: LocalDate, to: LocalDate) => ({
    days: daysBetween(from, to),
    workingDays: count(from, to),
  });
  return {
    submission: complete ? between(claim.eventOn, complete.occurredOn) : null,
    processing: complete ? between(complete.occurredOn, endOn) : null,
    settlement: between(claim.eventOn, endOn),
  };
}

/** Sums up durations in both kinds of days. */
export function summarise(durations: readonly (Duration | null)[]): {
  calendar: DaysSummary;
  working: DaysSummary;
} {
  const known = durations.filter((duration) => duration !== null);
  return {
    calendar: summariseDays(known.map(({ days }) => days)),
    working: summariseDays(known.map(({ workingDays }) => workingDays)),
  };
}

/** How many settlements fall into each of the four classes, all four in their order. */
export function countBuckets(durations: readonly Durations[]): Map<SettlementBucket, number> {
  const counts = new Map(Object.values(SettlementBucket).map((bucket) => [bucket, 0]));
  for (const { settlement } of durations) {
    const bucket = bucketOf(settlement.days);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return counts;
}

/** With whom a claim that is late lay when its due date ended, and at which stage. */
export function lateWith(claim: TimedClaim): { party: ResponsibleParty; stage: ClaimStage } {
  const { party, stage } = whereOn(claim, claim.dueOn);
  // A due date follows the report.
  return { party, stage: stage ?? ClaimStage.REPORTED };
}

/** The days of a claim up to the end of the period, with whom each lay. */
export function segmentsOf(
  claim: TimedClaim,
  { asOf }: ReportPeriod,
  count: WorkingDays,
): DaySegment[] {
  return attributeDays(claimUntil(claim, asOf), asOf, count);
}

/** The months of a period that have begun, at most so many, the latest kept. */
export function monthsOf({ from, asOf }: ReportPeriod, most: number): ReportPeriod[] {
  const months: ReportPeriod[] = [];
  let month: LocalMonth = monthOf(asOf);
  while (month >= monthOf(from) && months.length < most) {
    const first = firstDayOf(month);
    const last = lastDayOf(month);
    months.unshift({
      from: first < from ? from : first,
      to: last,
      asOf: last < asOf ? last : asOf,
    });
    month = addToMonth(month, -1);
  }
  return months;
}
