import type { LocalDate } from '../kernel/index.js';

/** One stay of a participant in the group; somebody who left and came back has two. */
export interface RotaMember {
  participantId: string;
  joinedOn: LocalDate;
  /** First day on which the participant is no member any more; null while a member. */
  leftOn: LocalDate | null;
  /** The smaller text in code-unit order is the more senior, e.g. date of enrolment and participant number. */
  seniority: string;
}

/** Two places in the queue that were exchanged by consent. */
export interface Exchange {
  /** The member whose place was taken, and who got the other's. */
  withId: string;
  /** Text that sorts the exchanges of one day by when they were agreed. */
  agreed: string;
}

/** One recorded turn. A turn that the deliberation gave out of order counts like any other. */
export interface RotaTurn {
  participantId: string;
  /**
   * CANCELLED is the turn of a meeting that was not held, SWAPPED one given to another member: both count for nothing.
   */
  state: 'PLANNED' | 'HOSTED' | 'DEFERRED' | 'EXEMPTED' | 'CANCELLED' | 'SWAPPED';
  /** Date of the meeting; of an exemption its first day. */
  turnOn: LocalDate;
  /** Last day of an exemption (null: its first); null for the other states. */
  exemptUntil: LocalDate | null;
  /** The exchange of places by which the turn was had; it stands whatever becomes of the turn. */
  exchange?: Exchange | null;
}

/** What is known of one group's rotation, in any order. */
export interface RotaHistory {
  members: readonly RotaMember[];
  turns: readonly RotaTurn[];
}

/** Turns hosted up to and with the date, and turns planned for any other date. */
export function isTaken({ state, turnOn }: RotaTurn, date: LocalDate): boolean {
  return (state === 'HOSTED' && turnOn <= date) || (state === 'PLANNED' && turnOn !== date);
}

/** Whether a stay covers a day. */
export function isMember({ joinedOn, leftOn }: RotaMember, day: LocalDate): boolean {
  return joinedOn <= day && (leftOn === null || day < leftOn);
}

/** Whether an exemption covers a day. */
export function exempts({ turnOn, exemptUntil }: RotaTurn, day: LocalDate): boolean {
  return turnOn <= day && day <= (exemptUntil ?? turnOn);
}

/** Orders texts by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
