import {
  addDays,
  addMonths,
  addToMonth,
  daysBetween,
  lastDayOf,
  monthOf,
  monthsBetween,
  type LocalDate,
} from '../kernel/index.js';

/** The three insured risks. */
export type Cause = 'ILLNESS' | 'ACCIDENT' | 'DEATH';

/** Why an event is not covered, in the order in which it is checked; the names are those of the rejection reasons. */
export enum CoverGap {
  /** Before the policy started or before the first premium was paid. */
  BEFORE_COVER = 'BEFORE_COVER',
  /** After the term, or after the enrolment ended. */
  AFTER_COVER = 'AFTER_COVER',
  /** The programme has no benefit for this cause in this policy year. */
  NOT_COVERED_EVENT = 'NOT_COVERED_EVENT',
  /** While suspended; paying arrears later does not revive the cover of an earlier event. */
  SUSPENDED_COVER = 'SUSPENDED_COVER',
  /** Too early after the cover began. Accidents and deaths by accident have no waiting period. */
  WAITING_PERIOD = 'WAITING_PERIOD',
  /** As many claims of this cause in this policy year as the programme pays. */
  CAP_REACHED = 'CAP_REACHED',
  /** Reported too long after the event, and no reason was accepted. */
  FILED_TOO_LATE = 'FILED_TOO_LATE',
  /** Ill for fewer days than the programme asks. */
  INCAPACITY_TOO_SHORT = 'INCAPACITY_TOO_SHORT',
}

/** One line of a programme's benefit table. */
export interface Benefit {
  cause: Cause;
  /** From 1. */
  policyYear: number;
  /** Rupiah. */
  amount: number;
  timesPerYearMax: number;
}

/** The programme's rules on cover; see `ProgrammeRuleName` for their meaning and sources. */
export interface CoverRules {
  waitingDays: number;
  /** A premium is in grace until the end of the month so many months after its own. */
  graceMonths: number;
  filingDeadlineDays: number;
  incapacityDaysMin: number;
  benefits: readonly Benefit[];
}

/** The enrolment under which somebody claims. */
export interface CoveredEnrolment {
  startsOn: LocalDate;
  /** Last day of the term. */
  endsOn: LocalDate;
  /** Last day of an enrolment that ended early; null otherwise. */
  endedOn: LocalDate | null;
  /** Day of the first premium; null while none was paid. */
  firstPaidOn: LocalDate | null;
  /** Without cover from the first date up to and without the second; null while it lasts. */
  suspensions: readonly { suspendedOn: LocalDate; resumedOn: LocalDate | null }[];
  /** The earlier term that this one renews; null for a first one. */
  renews: CoveredEnrolment | null;
}

/** The event for which somebody claims. */
export interface InsuredEvent {
  cause: Cause;
  eventOn: LocalDate;
  reportedOn: LocalDate;
  /** Whether a death was by accident; for illness and accident without meaning. */
  isAccidentalDeath: boolean;
  /** Days unable to work; null while not known, and then not judged. */
  incapacityDays: number | null;
  /** Whether a reason for late filing was accepted. */
  isLateFilingExcused: boolean;
  /** Dates of the participant's other events of this cause whose claims were not rejected. */
  otherEventsOn: readonly LocalDate[];
}

/** Whether an event is covered, and if so in which policy year and for which benefit; if not, the first gap. */
export type Cover =
  { covered: true; policyYear: number; benefit: Benefit } | { covered: false; reason: CoverGap };

/**
 * The policy year of a date, from 1; null before the start. A year begins on the anniversary of the start; for a start
 * on 29 February that is 28 February in common years.
 */
export function policyYear(startsOn: LocalDate, eventOn: LocalDate): number | null {
  if (eventOn < startsOn) return null;
  const years = Math.floor(monthsBetween(monthOf(startsOn), monthOf(eventOn)) / 12);
  return eventOn < addMonths(startsOn, years * 12) ? years : years + 1;
}

/** The line of the benefit table for a cause in a policy year, or null when the programme pays nothing for it. */
export function benefitFor<Row extends Benefit>(
  cause: Cause,
  year: number,
  table: readonly Row[],
): Row | null {
  return table.find((row) => row.cause === cause && row.policyYear === year) ?? null;
}

/** Whether an event is covered by an enrolment under the programme's rules; the first gap in the order of `CoverGap`. */
export function coverOn(
  event: InsuredEvent,
  enrolment: CoveredEnrolment,
  rules: CoverRules,
): Cover {
  const { eventOn } = event;
  const year = policyYear(enrolment.startsOn, eventOn);
  const begunOn = coverBeginsOn(enrolment);
  if (year === null || begunOn === null || eventOn < begunOn) return gap(CoverGap.BEFORE_COVER);
  if (eventOn > enrolment.endsOn || eventOn > (enrolment.endedOn ?? enrolment.endsOn))
    return gap(CoverGap.AFTER_COVER);
  const benefit = benefitFor(event.cause, year, rules.benefits);
  if (benefit === null) return gap(CoverGap.NOT_COVERED_EVENT);
  if (isSuspended(enrolment, eventOn)) return gap(CoverGap.SUSPENDED_COVER);
  if (!isAccident(event) && eventOn < addDays(waitsFrom(enrolment, rules), rules.waitingDays))
    return gap(CoverGap.WAITING_PERIOD);
  const others = event.otherEventsOn.filter(
    (otherOn) => policyYear(enrolment.startsOn, otherOn) === year,
  );
  if (others.length >= benefit.timesPerYearMax) return gap(CoverGap.CAP_REACHED);
  if (isTooLate(event, rules)) return gap(CoverGap.FILED_TOO_LATE);
  if (isTooShort(event, rules)) return gap(CoverGap.INCAPACITY_TOO_SHORT);
  return { covered: true, policyYear: year, benefit };
}

/** The day from which the waiting period is counted: the first of cover, or that of the earlier term where cover goes on. */
function waitsFrom(enrolment: CoveredEnrolment, rules: CoverRules): LocalDate {
  const { renews } = enrolment;
  if (renews !== null && isUnbroken(enrolment, renews, rules)) return waitsFrom(renews, rules);
  return coverBeginsOn(enrolment) ?? enrolment.startsOn;
}

/**
 * Whether a renewed term has no gap before it: its first day follows the last day of a term that gave cover until then,
 * and its first premium is paid before the grace of the first month is over.
 */
function isUnbroken(
  enrolment: CoveredEnrolment,
  earlier: CoveredEnrolment,
  { graceMonths }: CoverRules,
): boolean {
  const begunOn = coverBeginsOn(enrolment);
  const graceEndsOn = lastDayOf(addToMonth(monthOf(enrolment.startsOn), graceMonths));
  return goesOn(earlier, enrolment.startsOn) && begunOn !== null && begunOn <= graceEndsOn;
}

/** Whether a term that starts on a day follows on an earlier one that gave cover to its end. */
export function goesOn(earlier: CoveredEnrolment, startsOn: LocalDate): boolean {
  const lastOn = earlier.endedOn ?? earlier.endsOn;
  const begunOn = coverBeginsOn(earlier);
  return (
    startsOn <= addDays(lastOn, 1) &&
    begunOn !== null &&
    begunOn <= lastOn &&
    !isSuspended(earlier, lastOn)
  );
}

/** Cover needs a policy that has started and one premium that was paid. */
function coverBeginsOn({ startsOn, firstPaidOn }: CoveredEnrolment): LocalDate | null {
  return firstPaidOn !== null && firstPaidOn < startsOn ? startsOn : firstPaidOn;
}

function isSuspended({ suspensions }: CoveredEnrolment, day: LocalDate): boolean {
  return suspensions.some(
    ({ suspendedOn, resumedOn }) => suspendedOn <= day && (resumedOn === null || day < resumedOn),
  );
}

function isAccident({ cause, isAccidentalDeath }: InsuredEvent): boolean {
  return cause === 'ACCIDENT' || (cause === 'DEATH' && isAccidentalDeath);
}

function isTooLate(event: InsuredEvent, { filingDeadlineDays }: CoverRules): boolean {
  return (
    !event.isLateFilingExcused && daysBetween(event.eventOn, event.reportedOn) > filingDeadlineDays
  );
}

function isTooShort(
  { cause, incapacityDays }: InsuredEvent,
  { incapacityDaysMin }: CoverRules,
): boolean {
  return cause === 'ILLNESS' && incapacityDays !== null && incapacityDays < incapacityDaysMin;
}

function gap(reason: CoverGap): Cover {
  return { covered: false, reason };
}
