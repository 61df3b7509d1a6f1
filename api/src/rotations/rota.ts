import type { LocalDate } from '../kernel/index.js';
import { hostReason, type HostReason } from './host-reason.js';
import type { RotaHistory, RotaTurn } from './rota-history.js';
import { standingsOn, type Standing } from './standings.js';

export { HostReason } from './host-reason.js';
export type { RotaHistory, RotaMember, RotaTurn } from './rota-history.js';

/** Most meetings planned in one go: ten years of monthly ones. */
const PLANNED_MEETINGS_MAX = 120;

/** One member's place in the queue, with the parameters of the reason for it. */
export interface HostPlace extends Standing {
  /** From 1. */
  position: number;
  hasHostedThisCycle: boolean;
  /** Against the next in the queue. */
  reason: HostReason;
  /** The next in the queue; null behind the last. */
  nextId: string | null;
}

/** A member who is not asked to host on the date. */
export interface SkippedMember {
  participantId: string;
  because: 'DEFERRED' | 'EXEMPTED';
}

/** How far the group is. */
export interface RotaCycle {
  /** From 1. */
  number: number;
  /** Ids of members who had their turn in this cycle. */
  hosted: string[];
  /** Ids of eligible members who did not have it yet. */
  waiting: string[];
}

/** The rotation of a group as it stands for a meeting on one date. */
export interface Rota {
  queue: HostPlace[];
  skipped: SkippedMember[];
  cycle: RotaCycle;
}

/** A meeting's date and who would host it; null when nobody could. */
export interface PlannedHost {
  meetsOn: LocalDate;
  host: HostPlace | null;
}

/**
 * The rotation for a meeting on a date: least-hosted first, then longest ago, then seniority. Nobody hosts twice before
 * all eligible members hosted once, unless the deliberation overrides. A newcomer counts as having hosted as often as
 * the least-hosted member and stands behind those waiting. A deferral passes the member over on its date and keeps the
 * place. An exempted member is not waited for and has nothing to make up. Two who have had equally many turns may
 * exchange their places. Turns planned for other dates count as if they had taken place.
 */
export function rotaOn(history: RotaHistory, date: LocalDate): Rota {
  const { eligible, exempted, completedCycles } = standingsOn(history, date);
  const deferrals = history.turns.filter(
    (turn) => turn.state === 'DEFERRED' && turn.turnOn === date,
  );
  const deferred = new Set(deferrals.map((turn) => turn.participantId));
  const hasHosted = (standing: Standing) => standing.countedTurns > completedCycles;
  const asked = eligible.filter((standing) => !deferred.has(standing.participantId));
  const skipped = eligible.filter((standing) => deferred.has(standing.participantId));
  return {
    queue: queueOf(asked, completedCycles),
    skipped: [
      ...skipped.map(({ participantId }) => ({ participantId, because: 'DEFERRED' as const })),
      ...exempted.map(({ participantId }) => ({ participantId, because: 'EXEMPTED' as const })),
    ],
    cycle: {
      number: completedCycles + 1,
      hosted: idsOf([...eligible, ...exempted].filter(hasHosted)),
      waiting: idsOf(eligible.filter((standing) => !hasHosted(standing))),
    },
  };
}

/** Who hosts a meeting on a date by the rule; null when no member could. */
export function suggestHost(history: RotaHistory, date: LocalDate): HostPlace | null {
  return rotaOn(history, date).queue[0] ?? null;
}

/** Who hosts the next meetings by the rule, given the dates (at most 120) of those that have no host yet, oldest first. */
export function planHosts(history: RotaHistory, dates: readonly LocalDate[]): PlannedHost[] {
  if (dates.length > PLANNED_MEETINGS_MAX)
    throw new RangeError(
      `Expected at most ${PLANNED_MEETINGS_MAX} meetings, found ${dates.length}.`,
    );
  const turns = [...history.turns];
  return dates.map((meetsOn) => {
    const host = suggestHost({ members: history.members, turns }, meetsOn);
    if (host) turns.push(plannedTurnOf(host.participantId, meetsOn));
    return { meetsOn, host };
  });
}

/** A turn that is planned by the rule. */
export function plannedTurnOf(participantId: string, turnOn: LocalDate): RotaTurn {
  return { participantId, state: 'PLANNED', turnOn, exemptUntil: null };
}

/** The turns a member counts as having had when a day begins, whatever is planned from then on; null for a stranger. */
export function countedBefore(
  { members, turns }: RotaHistory,
  participantId: string,
  day: LocalDate,
): number | null {
  const known = turns.filter((turn) => turn.state === 'EXEMPTED' || turn.turnOn < day);
  const { eligible, exempted } = standingsOn({ members, turns: known }, day);
  const standing = [...eligible, ...exempted].find((one) => one.participantId === participantId);
  return standing?.countedTurns ?? null;
}

function queueOf(asked: readonly Standing[], completedCycles: number): HostPlace[] {
  return asked.map((here, index) => {
    const next = asked[index + 1];
    return {
      ...here,
      position: index + 1,
      hasHostedThisCycle: here.countedTurns > completedCycles,
      reason: hostReason({ here, next, isAlone: asked.length === 1, completedCycles }),
      nextId: next?.participantId ?? null,
    };
  });
}

function idsOf(standings: readonly Standing[]): string[] {
  return standings.map((standing) => standing.participantId);
}
