import type { LocalDate } from '../kernel/index.js';
import { standingsOn, type RotaHistory, type Standing } from './standings.js';

export type { RotaHistory, RotaMember, RotaTurn } from './standings.js';

/** Most meetings planned in one go: ten years of monthly ones. */
const PLANNED_MEETINGS_MAX = 120;

/** What puts a member before the next one in the queue; the answer to "why this host?". */
export enum HostReason {
  /** Has never hosted, and the next has. */
  NEVER_HOSTED = 'NEVER_HOSTED',
  /** Has fewer counted turns than the next. */
  FEWEST_TURNS = 'FEWEST_TURNS',
  /** Has as many counted turns, but has been waiting longer since the last turn or since joining. */
  LONGEST_AGO = 'LONGEST_AGO',
  /** Stands equal in both, or neither ever hosted: has been a member longer. */
  SENIORITY = 'SENIORITY',
}

/** One member's place in the queue, with the parameters of the reason for it. */
export interface HostPlace extends Standing {
  /** From 1. */
  position: number;
  hasHostedThisCycle: boolean;
  /** Against the next in the queue; the last is compared with the one before, the only one with nobody. */
  reason: HostReason;
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
 * all eligible members hosted once. A newcomer counts as having hosted as often as the least-hosted member and stands
 * behind those waiting. A deferral passes the member over on its date and keeps the place. An exempted member is not
 * waited for and has nothing to make up. Turns planned for other dates count as if they had taken place.
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
    queue: asked.map((standing, index) => ({
      ...standing,
      position: index + 1,
      hasHostedThisCycle: hasHosted(standing),
      reason: reasonFor(standing, asked[index + 1] ?? asked[index - 1]),
    })),
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
    if (host)
      turns.push({
        participantId: host.participantId,
        state: 'PLANNED',
        turnOn: meetsOn,
        exemptUntil: null,
      });
    return { meetsOn, host };
  });
}

function reasonFor(here: Standing, neighbour: Standing | undefined): HostReason {
  if (here.timesHosted === 0)
    return neighbour?.timesHosted === 0 ? HostReason.SENIORITY : HostReason.NEVER_HOSTED;
  if (here.countedTurns !== neighbour?.countedTurns) return HostReason.FEWEST_TURNS;
  return here.waitingSince === neighbour.waitingSince
    ? HostReason.SENIORITY
    : HostReason.LONGEST_AGO;
}

function idsOf(standings: readonly Standing[]): string[] {
  return standings.map((standing) => standing.participantId);
}
