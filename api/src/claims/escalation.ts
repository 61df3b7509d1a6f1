import { daysBetween, type LocalDate } from '../kernel/index.js';

/** Who is told when time runs out: who is to act, then the head, then the Dinas. */
export enum EscalationLevel {
  OWNER = 'OWNER',
  HEAD = 'HEAD',
  DINAS = 'DINAS',
}

/** With so many days left, or fewer, whoever is to act is told. */
const OWNER_DAYS_LEFT = 2;
/** So many days late, the Dinas is told. */
const DINAS_DAYS_LATE = 7;

/** An open claim as the ladder sees it. */
export interface TimedOut {
  id: string;
  number: string;
  dueOn: LocalDate;
  /** Day by which the next step is due by its own target. */
  stageDueOn: LocalDate | null;
  /** Who is to act; null when nobody may. */
  ownerId: string | null;
}

/** The rungs that an open claim has reached on a day. Nobody is told of a claim that has time. */
export function levelsOf({ dueOn, stageDueOn }: TimedOut, today: LocalDate): EscalationLevel[] {
  const left = daysBetween(today, dueOn);
  const isStageLate = stageDueOn !== null && stageDueOn < today;
  return [
    ...(left <= OWNER_DAYS_LEFT || isStageLate ? [EscalationLevel.OWNER] : []),
    ...(left < 0 ? [EscalationLevel.HEAD] : []),
    ...(left <= -DINAS_DAYS_LATE ? [EscalationLevel.DINAS] : []),
  ];
}

/** One claim that one person is told of. */
export interface Told<Claim extends TimedOut = TimedOut> {
  claim: Claim;
  level: EscalationLevel;
  userId: string;
}

/**
 * Who is told of what in an institution: each claim's next person, and the heads of what is late, unless they are to act
 * anyway. The first due first.
 */
export function toldWithin<Claim extends TimedOut>(
  claims: readonly Claim[],
  headIds: readonly string[],
  today: LocalDate,
): Told<Claim>[] {
  return claims
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)))
    .flatMap((claim) => {
      const levels = levelsOf(claim, today);
      const owner = levels.includes(EscalationLevel.OWNER) ? claim.ownerId : null;
      const heads = levels.includes(EscalationLevel.HEAD) ? headIds : [];
      return [
        ...(owner === null ? [] : [{ claim, level: EscalationLevel.OWNER, userId: owner }]),
        ...heads
          .filter((userId) => userId !== owner)
          .map((userId) => ({ claim, level: EscalationLevel.HEAD, userId })),
      ];
    });
}

/** Who of the Dinas is told of what: everybody of everything that is late for so long. */
export function toldDinas<Claim extends TimedOut>(
  claims: readonly Claim[],
  userIds: readonly string[],
  today: LocalDate,
): Told<Claim>[] {
  return claims
    .filter((claim) => levelsOf(claim, today).includes(EscalationLevel.DINAS))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)))
    .flatMap((claim) => userIds.map((userId) => ({ claim, level: EscalationLevel.DINAS, userId })));
}
