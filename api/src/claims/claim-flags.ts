import { daysBetween, type LocalDate } from '../kernel/index.js';

/**
 * What makes a claim worth a second look: a flag shows and routes, it never rejects. Borders are the programme's own
 * choice, wide enough that nobody is accused by one.
 */
export enum ClaimFlagKind {
  POSSIBLE_DUPLICATE = 'POSSIBLE_DUPLICATE',
  SAME_WITNESS_OFTEN = 'SAME_WITNESS_OFTEN',
  SOON_AFTER_START = 'SOON_AFTER_START',
  MANY_IN_GROUP = 'MANY_IN_GROUP',
  LATE_REPORT = 'LATE_REPORT',
}

/** Two claims of one participant within so many days may be about one event; a death is one of its own. */
export const DUPLICATE_DAYS = 14;
/** A witness is seen often from so many receipts on, within so many days. */
export const WITNESS_TIMES = 5;
export const WITNESS_DAYS = 90;
/** An event is soon after the start within so many days. */
export const START_DAYS = 30;
/** A group has many claims from so many events on, within so many days. */
export const GROUP_CLAIMS = 3;
export const GROUP_DAYS = 30;

/** What the flags of a claim are read from. */
export interface FlagFacts {
  eventOn: LocalDate;
  /** When cover began for the first time; null while no premium is paid, and for a renewal. */
  coverBeganOn: LocalDate | null;
  /** Whether it was reported after the filing deadline. */
  isLate: boolean;
  /** Other claims of the participant; for a death only deaths, for anything else all but deaths. */
  alike: ReadonlyArray<{ id: string; number: string; eventOn: LocalDate }>;
  /** Receipts that the same witness saw within the days that count, this one included; 0 without a witness. */
  witnessedCount: number;
  /** The days of the events of its group, its own included. */
  groupEvents: readonly LocalDate[];
}

/** A pattern that a claim shows. */
export interface Flag {
  kind: ClaimFlagKind;
  /** Why, in one sentence. */
  reason: string;
  /** The other claims that it may be a duplicate of. */
  otherIds: readonly string[];
}

/** The patterns that a claim shows, in the order of `ClaimFlagKind`. */
export function flagsOf(facts: FlagFacts): Flag[] {
  return [duplicate(facts), witness(facts), start(facts), group(facts), late(facts)].filter(
    (flag) => flag !== null,
  );
}

function duplicate({ eventOn, alike }: FlagFacts): Flag | null {
  const near = alike.filter(
    (other) => Math.abs(daysBetween(eventOn, other.eventOn)) <= DUPLICATE_DAYS,
  );
  if (near.length === 0) return null;
  const numbers = near.map(({ number }) => number).join(', ');
  return {
    kind: ClaimFlagKind.POSSIBLE_DUPLICATE,
    reason: `The same participant has a claim for an event within ${DUPLICATE_DAYS} days: ${numbers}.`,
    otherIds: near.map(({ id }) => id),
  };
}

function witness({ witnessedCount }: FlagFacts): Flag | null {
  if (witnessedCount < WITNESS_TIMES) return null;
  const reason = `The same witness saw ${witnessedCount} receipts within ${WITNESS_DAYS} days.`;
  return { kind: ClaimFlagKind.SAME_WITNESS_OFTEN, reason, otherIds: [] };
}

function start({ eventOn, coverBeganOn }: FlagFacts): Flag | null {
  if (coverBeganOn === null) return null;
  const days = daysBetween(coverBeganOn, eventOn);
  if (days < 0 || days > START_DAYS) return null;
  const reason = `The event was ${days} days after cover began on ${coverBeganOn}.`;
  return { kind: ClaimFlagKind.SOON_AFTER_START, reason, otherIds: [] };
}

/** Whether some stretch of 30 days that holds this event holds two others of the group. */
function group({ eventOn, groupEvents }: FlagFacts): Flag | null {
  const most = Math.max(0, ...groupEvents.map((first) => countFrom(first, eventOn, groupEvents)));
  if (most < GROUP_CLAIMS) return null;
  const reason = `The group had ${most} claims within ${GROUP_DAYS} days.`;
  return { kind: ClaimFlagKind.MANY_IN_GROUP, reason, otherIds: [] };
}

function countFrom(first: LocalDate, eventOn: LocalDate, events: readonly LocalDate[]): number {
  const isWithin = (day: LocalDate) => {
    const days = daysBetween(first, day);
    return days >= 0 && days < GROUP_DAYS;
  };
  return isWithin(eventOn) ? events.filter(isWithin).length : 0;
}

function late({ isLate }: FlagFacts): Flag | null {
  if (!isLate) return null;
  const reason = 'It was reported after the filing deadline.';
  return { kind: ClaimFlagKind.LATE_REPORT, reason, otherIds: [] };
}
