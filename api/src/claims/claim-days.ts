import { daysBetween, type LocalDate } from '../kernel/index.js';
import type { ClaimDates } from './claim-clock.js';
import { ClaimStage } from './claim.transitions.js';
import type { WorkingDays } from './working-days.js';

/** With whom a claim lay on a day. */
export enum ResponsibleParty {
  FAMILY = 'FAMILY',
  OFFICER = 'OFFICER',
  INSTITUTION = 'INSTITUTION',
  DINAS = 'DINAS',
  MINISTRY = 'MINISTRY',
  BANK = 'BANK',
}

/** Days for which somebody else than the usual one had to act, from `fromOn` up to the day before `toOn`. */
export interface HeldDays {
  party: ResponsibleParty;
  fromOn: LocalDate;
  /** The day from which it is over; null while it goes on. */
  toOn: LocalDate | null;
}

/** What the days of a claim are read from: its dates, how it was paid, and its holds, which never overlap. */
export interface ClaimHistory extends ClaimDates {
  isTransfer: boolean;
  holds: readonly HeldDays[];
}

/** Days in a row that a claim lay with one party at one stage. */
export interface DaySegment {
  party: ResponsibleParty;
  /** Null before the report. */
  stage: ClaimStage | null;
  isHeld: boolean;
  fromOn: LocalDate;
  /** The day after the last of them. */
  toOn: LocalDate;
  days: number;
  /** Of them Mondays to Fridays that are no days off. */
  workingDays: number;
}

/**
 * Attributes every day from the event to the end of the claim (to `today` while it is open) to exactly one party. A day
 * belongs to whoever had the claim when the day ended, so what is passed on within a day costs the giver nothing, and
 * the days add up to the settlement days of the clock.
 */
export function attributeDays(
  history: ClaimHistory,
  today: LocalDate,
  workingDays: WorkingDays,
): DaySegment[] {
  const end = endOf(history, today);
  const borders = bordersOf(history, end);
  const segments: DaySegment[] = [];
  for (const [index, fromOn] of borders.entries()) {
    const toOn = borders[index + 1];
    if (toOn === undefined) break;
    const lay = whereOn(history, fromOn);
    const days = daysBetween(fromOn, toOn);
    const piece = { ...lay, fromOn, toOn, days, workingDays: workingDays(fromOn, toOn) };
    const last = segments.at(-1);
    if (last && isSame(last, piece)) segments[segments.length - 1] = joined(last, piece);
    else segments.push(piece);
  }
  return segments;
}

/** How many days each party had the claim; parties that never had it are left out. */
export function daysByParty(segments: readonly DaySegment[]): Map<ResponsibleParty, number> {
  const total = new Map<ResponsibleParty, number>();
  for (const { party, days } of segments) total.set(party, (total.get(party) ?? 0) + days);
  return total;
}

/** What one party had of some days. */
export function attributedTotal(
  segments: readonly DaySegment[],
  party: ResponsibleParty,
): { days: number; workingDays: number } {
  const own = segments.filter((segment) => segment.party === party);
  return {
    days: own.reduce((sum, { days }) => sum + days, 0),
    workingDays: own.reduce((sum, { workingDays }) => sum + workingDays, 0),
  };
}

/** A claim as it stood on a day: what came later is left out. */
export function claimUntil<Claim extends ClaimHistory>(claim: Claim, on: LocalDate): Claim {
  const steps = claim.steps.filter(({ occurredOn }) => occurredOn <= on);
  const holds = claim.holds.filter(({ fromOn }) => fromOn <= on);
  return { ...claim, steps, holds };
}

/** The day of the receipt or of a rejection that stands, otherwise today; never before the event. */
function endOf({ eventOn, steps }: ClaimHistory, today: LocalDate): LocalDate {
  const last = steps.at(-1);
  const isSettled = last?.toStage === ClaimStage.RECEIVED || last?.toStage === ClaimStage.REJECTED;
  const end = isSettled ? last.occurredOn : today;
  return end < eventOn ? eventOn : end;
}

/** The days on which the claim may have changed hands, from the event to the end, each once and in order. */
function bordersOf({ eventOn, reportedOn, steps, holds }: ClaimHistory, end: LocalDate) {
  const days = [
    eventOn,
    reportedOn,
    ...steps.map((step) => step.occurredOn),
    ...holds.flatMap((hold) => [hold.fromOn, hold.toOn ?? end]),
    end,
  ];
  return [...new Set(days)].filter((day) => day >= eventOn && day <= end).toSorted();
}

export type Whereabouts = Pick<DaySegment, 'party' | 'stage' | 'isHeld'>;

/** With whom the claim lay when a day ended. */
export function whereOn(history: ClaimHistory, day: LocalDate): Whereabouts {
  const stage = stageOn(history, day);
  const hold = history.holds.find(
    ({ fromOn, toOn }) => fromOn <= day && (toOn === null || day < toOn),
  );
  if (hold) return { party: hold.party, stage, isHeld: true };
  return { party: usualParty(stage, history.isTransfer), stage, isHeld: false };
}

function stageOn({ reportedOn, steps }: ClaimHistory, day: LocalDate): ClaimStage | null {
  const last = steps.findLast((step) => step.occurredOn <= day);
  if (last) return last.toStage;
  return reportedOn <= day ? ClaimStage.REPORTED : null;
}

/**
 * Who acts next at a stage when nothing holds the claim. Collecting the documents is the officer's work until the family
 * is asked for what is missing, which is a hold; after a rejection it is the family who may appeal.
 */
export function usualParty(stage: ClaimStage | null, isTransfer: boolean): ResponsibleParty {
  switch (stage) {
    case null:
    case ClaimStage.REJECTED:
    case ClaimStage.RECEIVED:
      return ResponsibleParty.FAMILY;
    case ClaimStage.REPORTED:
    case ClaimStage.DOCUMENTS_COMPLETE:
      return ResponsibleParty.OFFICER;
    case ClaimStage.VERIFIED:
    case ClaimStage.APPROVED:
      return ResponsibleParty.INSTITUTION;
    case ClaimStage.DISBURSED:
      return isTransfer ? ResponsibleParty.BANK : ResponsibleParty.OFFICER;
  }
}

function isSame(a: Whereabouts, b: Whereabouts): boolean {
  return a.party === b.party && a.stage === b.stage && a.isHeld === b.isHeld;
}

function joined(first: DaySegment, next: DaySegment): DaySegment {
  const days = first.days + next.days;
  return { ...first, toOn: next.toOn, days, workingDays: first.workingDays + next.workingDays };
}
