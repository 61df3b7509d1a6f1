import { addDays, monthOf, monthsBetween, type LocalDate } from './calendar.js';
import { coverStart, groupIndexOn, isSuspendedOn, type Member } from './members.js';
import type { RejectionReason } from './plan.js';
import { TERMS, type Cause } from './programme.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';

/** Where a claim stands. */
export type Stage =
  | 'REPORTED'
  | 'DOCUMENTS_COMPLETE'
  | 'VERIFIED'
  | 'APPROVED'
  | 'REJECTED'
  | 'DISBURSED'
  | 'RECEIVED';

/** The days on which a claim went on; null is what has not happened. */
export interface ClaimDates {
  reportedOn: LocalDate;
  completedOn: LocalDate | null;
  verifiedOn: LocalDate | null;
  decidedOn: LocalDate | null;
  disbursedOn: LocalDate | null;
  receivedOn: LocalDate | null;
}

/** What befell a member and how far the claim for it got. */
export interface ClaimCase extends ClaimDates {
  member: Member;
  cause: Cause;
  eventOn: LocalDate;
  incapacityDays: number | null;
  rejection: { reason: RejectionReason; note: string } | null;
}

/** How far a case got. */
export function stageOf(claim: ClaimCase): Stage {
  if (claim.rejection) return 'REJECTED';
  if (claim.receivedOn) return 'RECEIVED';
  if (claim.disbursedOn) return 'DISBURSED';
  if (claim.decidedOn) return 'APPROVED';
  if (claim.verifiedOn) return 'VERIFIED';
  return claim.completedOn ? 'DOCUMENTS_COMPLETE' : 'REPORTED';
}

/** The policy year of a day, from 1. */
export function policyYearOn({ startsOn }: Member, date: LocalDate): number {
  return Math.floor(monthsBetween(monthOf(startsOn), monthOf(date)) / 12) + 1;
}

/** Finds who a misfortune may befall so that the programme covers it: once a year, after the wait, not suspended. */
export class Cover {
  readonly #members: readonly Member[];
  readonly #random: Random;
  readonly #used = new Set<string>();

  constructor(members: readonly Member[], random: Random) {
    this.#members = members;
    this.#random = random;
  }

  /** Somebody covered on a day who has no claim for that cause in that policy year; the cover is then used up. */
  take(cause: Cause, on: LocalDate, scene: Scene): Member {
    const free = this.#members.filter(
      (member) => isCovered(member, cause, on, scene) && !this.#used.has(keyOf(member, cause, on)),
    );
    const member = this.#random.pick(free);
    this.use(member, cause, on);
    return member;
  }

  /** Uses up a member's cover. */
  use(member: Member, cause: Cause, on: LocalDate): void {
    this.#used.add(keyOf(member, cause, on));
  }
}

function isCovered(member: Member, cause: Cause, on: LocalDate, { yesterday }: Scene): boolean {
  const from = coverStart(member, cause === 'ILLNESS' ? TERMS.waitingDays : 0);
  const { ended } = member.life;
  // A claim in somebody's last weeks would be settled after they left; the demo keeps the two apart.
  const isStaying = !ended || addDays(on, 60) < ended.on || ended.on > yesterday;
  return on >= from && isStaying && groupIndexOn(member, on) !== null && !isSuspendedOn(member, on);
}

function keyOf(member: Member, cause: Cause, on: LocalDate): string {
  return `${member.participant.id} ${cause} ${policyYearOn(member, on)}`;
}

/** How long somebody could not work: at least the days the programme asks for. */
export function incapacity(cause: Cause, random: Random): number | null {
  return cause === 'DEATH' ? null : random.int(TERMS.incapacityDaysMin, 30);
}
