import {
  addToMonth,
  firstDayOf,
  lastDayOf,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import {
  arrears,
  PremiumDueStatus,
  type OverdueSpan,
  type PremiumDue,
} from './premium-schedule.js';

/** The programme's rules on arrears, all in months. */
export interface ArrearsRules {
  /** A premium is in grace until the end of the month so many months after its own. */
  graceMonths: number;
  /** With so many overdue premiums cover may be suspended. */
  suspendAfterMonths: number;
  /** With so many overdue premiums the enrolment may lapse. */
  lapseAfterMonths: number;
}

/** Where somebody stands by the rules on arrears. The rules only propose: a person suspends, and a person lets lapse. */
export enum StandingStatus {
  /** No premium is overdue. */
  PUNCTUAL = 'PUNCTUAL',
  /** Premiums are overdue, and the oldest is still in grace. */
  IN_GRACE = 'IN_GRACE',
  /** The grace is over, and fewer premiums are overdue than a suspension takes. */
  IN_ARREARS = 'IN_ARREARS',
  /** As many are overdue as a suspension takes. */
  TO_SUSPEND = 'TO_SUSPEND',
  /** As many are overdue as a lapse takes. */
  TO_LAPSE = 'TO_LAPSE',
}

/** A standing on a day, with what decides it. */
export interface Judgement {
  status: StandingStatus;
  /** The month whose premium decides it: the oldest overdue, or the one that filled the measure; null when punctual. */
  month: LocalMonth | null;
  /** Last day of grace of the oldest overdue month; null when punctual. */
  graceEndsOn: LocalDate | null;
  arrearsMonths: number;
  /** Whole rupiah. */
  arrearsAmount: number;
}

/** The standing by the rules, read from a schedule on the day that the schedule describes. */
export function judge(
  schedule: readonly PremiumDue[],
  rules: ArrearsRules,
  day: LocalDate,
): Judgement {
  const overdue = schedule
    .filter((due) => due.status === PremiumDueStatus.OVERDUE)
    .map(({ month }) => month);
  const { months: arrearsMonths, amount: arrearsAmount } = arrears(schedule);
  const status = statusOf(overdue, rules, day);
  return {
    status,
    month: overdue[decisivePlace(status, rules)] ?? null,
    graceEndsOn: overdue[0] === undefined ? null : graceEnd(overdue[0], rules),
    arrearsMonths,
    arrearsAmount,
  };
}

/** The months that were overdue on a day, the oldest first. */
function overdueOn(spans: readonly OverdueSpan[], day: LocalDate): LocalMonth[] {
  return spans
    .filter(({ from, until }) => from <= day && (until === null || day < until))
    .map(({ month }) => month);
}

/**
 * The first day of the unbroken run up to a day on which the status was what it was on that day; `firstOn` when it was
 * never another.
 */
export function sinceWhen(
  spans: readonly OverdueSpan[],
  rules: ArrearsRules,
  { firstOn, day }: { firstOn: LocalDate; day: LocalDate },
): LocalDate {
  const statusOn = (one: LocalDate) => statusOf(overdueOn(spans, one), rules, one);
  const status = statusOn(day);
  const days = changeDays(spans, rules, firstOn).filter((one) => one <= day);
  return days[days.findLastIndex((one) => statusOn(one) !== status) + 1] ?? day;
}

/** The first day of the unbroken run up to a day on which as many months were overdue as a suspension takes; null when fewer are. */
export function suspendableSince(
  spans: readonly OverdueSpan[],
  { suspendAfterMonths }: ArrearsRules,
  day: LocalDate,
): LocalDate | null {
  const isLong = (one: LocalDate) => overdueOn(spans, one).length >= suspendAfterMonths;
  if (!isLong(day)) return null;
  const ends = spans.flatMap(({ from, until }) => [from, until ?? from]);
  const days = ends.filter((one) => one <= day).sort();
  return days[days.findLastIndex((one) => !isLong(one)) + 1] ?? day;
}

/**
 * The first day of the unbroken run up to a day on which fewer months were overdue than a suspension takes, or than on
 * the day of the suspension where those were fewer. Null while as many still are, and where none were.
 */
export function settledSince(
  spans: readonly OverdueSpan[],
  { suspendAfterMonths }: ArrearsRules,
  { suspendedOn, day }: { suspendedOn: LocalDate; day: LocalDate },
): LocalDate | null {
  const monthsOn = (one: LocalDate) => overdueOn(spans, one).length;
  const measure = Math.min(suspendAfterMonths, monthsOn(suspendedOn));
  const isShort = (one: LocalDate) => monthsOn(one) >= measure;
  if (measure === 0 || isShort(day)) return null;
  const ends = spans.flatMap(({ from, until }) => [from, until ?? from]);
  const days = [suspendedOn, ...ends.filter((one) => one > suspendedOn && one <= day)].sort();
  return days[days.findLastIndex(isShort) + 1] ?? null;
}

/** The days on which the standing may change, rising: when months become overdue, stop being so, or leave their grace. */
function changeDays(
  spans: readonly OverdueSpan[],
  rules: ArrearsRules,
  firstOn: LocalDate,
): LocalDate[] {
  const days = spans.flatMap(({ month, from, until }) => [
    from,
    ...(until === null ? [] : [until]),
    firstDayOf(addToMonth(month, rules.graceMonths + 1)),
  ]);
  return [...new Set([firstOn, ...days])].sort();
}

function statusOf(
  overdue: readonly LocalMonth[],
  rules: ArrearsRules,
  day: LocalDate,
): StandingStatus {
  const [oldest] = overdue;
  if (oldest === undefined) return StandingStatus.PUNCTUAL;
  if (overdue.length >= rules.lapseAfterMonths) return StandingStatus.TO_LAPSE;
  if (overdue.length >= rules.suspendAfterMonths) return StandingStatus.TO_SUSPEND;
  return day <= graceEnd(oldest, rules) ? StandingStatus.IN_GRACE : StandingStatus.IN_ARREARS;
}

/** Which of the overdue months, counted from 0, decides a status. */
function decisivePlace(status: StandingStatus, rules: ArrearsRules): number {
  if (status === StandingStatus.TO_LAPSE) return rules.lapseAfterMonths - 1;
  return status === StandingStatus.TO_SUSPEND ? rules.suspendAfterMonths - 1 : 0;
}

function graceEnd(month: LocalMonth, { graceMonths }: ArrearsRules): LocalDate {
  return lastDayOf(addToMonth(month, graceMonths));
}
