import { daysBetween, type LocalDate } from '../kernel/index.js';
import { exempts, type RotaHistory } from './rota-history.js';
import { rotaOn } from './rota.js';
import { standingsOn, type Standing } from './standings.js';

/** How a member stands in the running cycle. */
export enum HostCycleState {
  HOSTED = 'HOSTED',
  PLANNED = 'PLANNED',
  WAITING = 'WAITING',
  EXEMPTED = 'EXEMPTED',
}

/** One member in the running cycle. */
export interface CycleMember {
  participantId: string;
  state: HostCycleState;
  /** Day of the turn that was had or is planned, or last day of the exemption; null while waiting. */
  on: LocalDate | null;
  timesHosted: number;
  waitingSince: LocalDate;
  /** Null for whoever had the turn. */
  waitingDays: number | null;
}

/** How far the group is in giving everybody a turn. */
export interface Cycle {
  number: number;
  members: CycleMember[];
}

const ORDER = Object.values(HostCycleState);

/** The running cycle on a day: what took place counts, what is planned is only named. */
export function cycleOn({ members, turns }: RotaHistory, today: LocalDate): Cycle {
  const past = { members, turns: turns.filter(({ state }) => state !== 'PLANNED') };
  const { cycle } = rotaOn(past, today);
  const { eligible, exempted } = standingsOn(past, today);
  const hosted = new Set(cycle.hosted);
  const memberOf = (standing: Standing): CycleMember => {
    const { participantId, timesHosted, lastHostedOn } = standing;
    const isFree = exempted.includes(standing);
    const plannedOn = turnOf(turns, participantId);
    const waitingSince = standing.waitingSince ?? joiningOf(members, participantId, today);
    const waitingDays = daysBetween(waitingSince, today);
    const facts = { participantId, timesHosted, waitingSince };
    if (hosted.has(participantId))
      return { ...facts, state: HostCycleState.HOSTED, on: lastHostedOn, waitingDays: null };
    if (isFree) {
      const on = exemptionOf(turns, participantId, today);
      return { ...facts, state: HostCycleState.EXEMPTED, on, waitingDays };
    }
    const state = plannedOn ? HostCycleState.PLANNED : HostCycleState.WAITING;
    return { ...facts, state, on: plannedOn, waitingDays };
  };
  const all = [...eligible, ...exempted].map(memberOf);
  return { number: cycle.number, members: all.sort(inOrder) };
}

/** By state, then by day; those who wait stay in the order of the queue. */
function inOrder(a: CycleMember, b: CycleMember): number {
  const byState = ORDER.indexOf(a.state) - ORDER.indexOf(b.state);
  return byState || (a.on ?? '').localeCompare(b.on ?? '');
}

/** The first day a member is planned to host; null when on none. */
function turnOf(turns: RotaHistory['turns'], participantId: string): LocalDate | null {
  const days = turns.flatMap((turn) =>
    turn.state === 'PLANNED' && turn.participantId === participantId ? [turn.turnOn] : [],
  );
  return days.sort()[0] ?? null;
}

/** The last day of the exemptions that cover a day. */
function exemptionOf(
  turns: RotaHistory['turns'],
  participantId: string,
  day: LocalDate,
): LocalDate | null {
  const days = turns.flatMap((turn) =>
    turn.state === 'EXEMPTED' && turn.participantId === participantId && exempts(turn, day)
      ? [turn.exemptUntil ?? turn.turnOn]
      : [],
  );
  return days.sort().at(-1) ?? null;
}

/** The day a member of the first day joined. */
function joiningOf(members: RotaHistory['members'], participantId: string, today: LocalDate) {
  const days = members.flatMap((stay) =>
    stay.participantId === participantId && stay.joinedOn <= today ? [stay.joinedOn] : [],
  );
  return days.sort().at(-1) ?? today;
}
