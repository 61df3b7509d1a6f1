import { addDays, daysBetween, type LocalDate } from '../kernel/index.js';
import { ClaimStage } from './claim.transitions.js';

/** With so many days left, or fewer, a claim is due soon. */
const DUE_SOON_DAYS_MAX = 2;

/** Whether a claim keeps its service level. */
export enum Timeliness {
  /** More than two days left. */
  ON_TRACK = 'ON_TRACK',
  /** One or two days left. */
  DUE_SOON = 'DUE_SOON',
  DUE_TODAY = 'DUE_TODAY',
  OVERDUE = 'OVERDUE',
  SETTLED_ON_TIME = 'SETTLED_ON_TIME',
  SETTLED_LATE = 'SETTLED_LATE',
}

/** Days from the event to the money or the rejection, in the four classes that IRIS PI9897 reports. */
export enum SettlementBucket {
  LE_7 = 'LE_7',
  D8_30 = 'D8_30',
  D31_90 = 'D31_90',
  GT_90 = 'GT_90',
}

/** Most calendar days a step may take; WHOLE_CASE runs from the complete file to the confirmed receipt. */
export type ServiceLevels = Readonly<
  Record<
    'COMPLETE_DOCUMENTS' | 'VERIFY' | 'DECIDE' | 'DISBURSE' | 'CONFIRM_RECEIPT' | 'WHOLE_CASE',
    number
  >
>;

/** The dates of one claim. */
export interface ClaimDates {
  eventOn: LocalDate;
  reportedOn: LocalDate;
  /** In the order in which they were taken; the report itself may be among them. */
  steps: readonly { toStage: ClaimStage; occurredOn: LocalDate }[];
}

/** What the clock of one claim shows. All durations are calendar days. */
export interface ClaimClock {
  timeliness: Timeliness;
  /** Days left, or days late when overdue or settled late; never below 0. */
  days: number;
  dueOn: LocalDate;
  /** Day by which the next step is due by its own target; null when the claim is settled. */
  stageDueOn: LocalDate | null;
  /** Event to first complete file (IRIS PI2070); null while incomplete. */
  submissionDays: number | null;
  /** First complete file to confirmed receipt or rejection (IRIS PI8919); null while open, or rejected incomplete. */
  processingDays: number | null;
  /** Event to confirmed receipt or rejection (IRIS PI9897); null while open. */
  settlementDays: number | null;
  bucket: SettlementBucket | null;
}

/**
 * Reads the clock of a claim. It is due so many days after the file was first complete, before that so many days after
 * the report. It stops at the confirmed receipt, not at the payment, or at a rejection. An appeal starts it again where
 * it stopped: the due date moves by the days for which the claim lay rejected, so a rejection wins no time.
 */
export function readClock(claim: ClaimDates, levels: ServiceLevels, today: LocalDate): ClaimClock {
  const completeOn = firstCompleteOn(claim);
  const settledOn = settlementOn(claim);
  const dueOn = dueDate(claim, levels);
  const settlementDays = durationDays(claim.eventOn, settledOn);
  return {
    ...timelinessOn(dueOn, settledOn, today),
    dueOn,
    stageDueOn: stageDueDate(claim, levels),
    submissionDays: durationDays(claim.eventOn, completeOn),
    processingDays: durationDays(completeOn, settledOn),
    settlementDays,
    bucket: settlementDays === null ? null : bucketOf(settlementDays),
  };
}

/** Mean, median and 90th percentile of some durations; null when there are none. */
export interface DaysSummary {
  count: number;
  mean: number | null;
  median: number | null;
  p90: number | null;
}

/** Sums up durations in days. Median and p90 are nearest-rank, so each is a duration that occurred. */
export function summariseDays(days: readonly number[]): DaysSummary {
  const count = days.length;
  const mean = count === 0 ? null : days.reduce((total, value) => total + value, 0) / count;
  return { count, mean, median: nearestRank(days, 50), p90: nearestRank(days, 90) };
}

/** The smallest value that at least so many percent (1–100) of the values do not exceed; null when there are none. */
export function nearestRank(values: readonly number[], percent: number): number | null {
  const rank = Math.ceil((percent * values.length) / 100);
  return values.toSorted((a, b) => a - b)[rank - 1] ?? null;
}

/** Claims settled on time, of those settled and those overdue: an open claim that is late already has missed. */
export function shareOnTime(claims: readonly Timeliness[]): {
  onTime: number;
  judged: number;
  share: number | null;
} {
  const count = (timeliness: Timeliness) => claims.filter((claim) => claim === timeliness).length;
  const onTime = count(Timeliness.SETTLED_ON_TIME);
  const judged = onTime + count(Timeliness.SETTLED_LATE) + count(Timeliness.OVERDUE);
  return { onTime, judged, share: judged === 0 ? null : onTime / judged };
}

function firstCompleteOn({ steps }: ClaimDates): LocalDate | null {
  return steps.find((step) => step.toStage === ClaimStage.DOCUMENTS_COMPLETE)?.occurredOn ?? null;
}

function settlementOn({ steps }: ClaimDates): LocalDate | null {
  const last = steps.at(-1);
  const isSettled = last?.toStage === ClaimStage.RECEIVED || last?.toStage === ClaimStage.REJECTED;
  return isSettled ? last.occurredOn : null;
}

function dueDate(claim: ClaimDates, levels: ServiceLevels): LocalDate {
  const completeOn = firstCompleteOn(claim);
  if (completeOn === null) return addDays(claim.reportedOn, levels.COMPLETE_DOCUMENTS);
  return addDays(completeOn, levels.WHOLE_CASE + restedDays(claim));
}

/** Days for which the claim lay rejected before an appeal, counted from the first complete file. */
function restedDays({ steps }: ClaimDates): number {
  const complete = steps.findIndex((step) => step.toStage === ClaimStage.DOCUMENTS_COMPLETE);
  return steps.reduce((rested, step, index) => {
    const before = steps[index - 1];
    if (index <= complete || before?.toStage !== ClaimStage.REJECTED) return rested;
    return rested + daysBetween(before.occurredOn, step.occurredOn);
  }, 0);
}

function stageDueDate({ reportedOn, steps }: ClaimDates, levels: ServiceLevels): LocalDate | null {
  const { toStage, occurredOn } = steps.at(-1) ?? {
    toStage: ClaimStage.REPORTED,
    occurredOn: reportedOn,
  };
  switch (toStage) {
    case ClaimStage.REPORTED:
      return addDays(occurredOn, levels.COMPLETE_DOCUMENTS);
    case ClaimStage.DOCUMENTS_COMPLETE:
      return addDays(occurredOn, levels.VERIFY);
    case ClaimStage.VERIFIED:
      return addDays(occurredOn, levels.DECIDE);
    case ClaimStage.APPROVED:
      return addDays(occurredOn, levels.DISBURSE);
    case ClaimStage.DISBURSED:
      return addDays(occurredOn, levels.CONFIRM_RECEIPT);
    case ClaimStage.REJECTED:
    case ClaimStage.RECEIVED:
      return null;
  }
}

function timelinessOn(
  dueOn: LocalDate,
  settledOn: LocalDate | null,
  today: LocalDate,
): { timeliness: Timeliness; days: number } {
  const daysLeft = daysBetween(settledOn ?? today, dueOn);
  const days = Math.abs(daysLeft);
  if (settledOn !== null) {
    return {
      timeliness: daysLeft < 0 ? Timeliness.SETTLED_LATE : Timeliness.SETTLED_ON_TIME,
      days,
    };
  }
  if (daysLeft < 0) return { timeliness: Timeliness.OVERDUE, days };
  if (daysLeft === 0) return { timeliness: Timeliness.DUE_TODAY, days };
  return {
    timeliness: daysLeft <= DUE_SOON_DAYS_MAX ? Timeliness.DUE_SOON : Timeliness.ON_TRACK,
    days,
  };
}

/** The class of so many days from the event to the end. */
export function bucketOf(settlementDays: number): SettlementBucket {
  if (settlementDays <= 7) return SettlementBucket.LE_7;
  if (settlementDays <= 30) return SettlementBucket.D8_30;
  return settlementDays <= 90 ? SettlementBucket.D31_90 : SettlementBucket.GT_90;
}

function durationDays(from: LocalDate | null, to: LocalDate | null): number | null {
  return from === null || to === null ? null : daysBetween(from, to);
}
