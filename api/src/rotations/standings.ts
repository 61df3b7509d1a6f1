import { addDays, type LocalDate } from '../kernel/index.js';
import {
  compareText,
  exempts,
  isMember,
  isTaken,
  type RotaHistory,
  type RotaMember,
  type RotaTurn,
} from './rota-history.js';

/** What orders members who have had equally many turns. */
interface Place {
  waitingSince: LocalDate | null;
  seniority: string;
}

/** Where one member stands in the rotation. */
export interface Standing {
  participantId: string;
  seniority: string;
  /** Turns that count for the order: those hosted, and the cycles before joining or missed while exempted. */
  countedTurns: number;
  /** The last turn, or the joining when later; null for a member of the first day who never hosted. */
  waitingSince: LocalDate | null;
  /** Meetings hosted, planned ones taken as hosted. */
  timesHosted: number;
  lastHostedOn: LocalDate | null;
  /** The place in the queue: the member's own, or until the next turn the one taken in exchange. */
  place: Place;
  /** With whom places were last exchanged since the last turn; null when they were not. */
  swappedWithId: string | null;
}

/** All members on a date, in the order of their turns. */
export interface Standings {
  eligible: Standing[];
  exempted: Standing[];
  /** Cycles in which every eligible member had a turn; no member's count is below it. */
  completedCycles: number;
}

interface Replay {
  members: readonly RotaMember[];
  exemptions: readonly RotaTurn[];
  standings: Map<string, Standing>;
  completedCycles: number;
  hasBegun: boolean;
}

/** Something that happened on a day: places exchanged, or a turn taken. */
interface RotaEvent {
  kind: 'EXCHANGE' | 'TURN';
  turn: RotaTurn;
  /** Text that orders the events, exchanges of a day before its turns. */
  order: string;
}

/**
 * Replays a group's history up to a date. Each day in this order: who joins takes the count of the running cycle;
 * cycles end when every eligible member has had a turn; then the day's exchanges and turns are counted.
 */
export function standingsOn({ members, turns }: RotaHistory, date: LocalDate): Standings {
  const exemptions = turns.filter((turn) => turn.state === 'EXEMPTED');
  const replay: Replay = {
    members,
    exemptions,
    standings: new Map(),
    completedCycles: 0,
    hasBegun: false,
  };
  const events = eventsOf(turns, date);
  for (const day of daysOfChange(replay, events, date)) {
    for (const member of members) if (member.joinedOn === day) admit(replay, member);
    const isLast = day === date;
    const due = events.filter(({ turn }) => turn.turnOn === day || (isLast && turn.turnOn > day));
    count(replay, due, present(replay, day, false));
  }
  return {
    eligible: present(replay, date, false).sort(inOrder),
    exempted: present(replay, date, true).sort(inOrder),
    completedCycles: replay.completedCycles,
  };
}

/** The exchanges, and the turns taken as seen from a date, oldest first. */
function eventsOf(turns: readonly RotaTurn[], date: LocalDate): RotaEvent[] {
  const events = turns.flatMap((turn): RotaEvent[] => [
    ...(turn.exchange
      ? [{ kind: 'EXCHANGE' as const, turn, order: `${turn.turnOn} 1 ${turn.exchange.agreed}` }]
      : []),
    ...(isTaken(turn, date)
      ? [{ kind: 'TURN' as const, turn, order: `${turn.turnOn} 2 ${turn.participantId}` }]
      : []),
  ]);
  return events.sort((a, b) => compareText(a.order, b.order));
}

/** The days up to the date on which somebody joins, leaves, is exempted, is so no longer, swaps or hosts; and the date. */
function daysOfChange(replay: Replay, events: readonly RotaEvent[], date: LocalDate): LocalDate[] {
  const days = [date, ...events.map(({ turn }) => turn.turnOn)];
  for (const { joinedOn, leftOn } of replay.members) days.push(joinedOn, leftOn ?? date);
  for (const { turnOn, exemptUntil } of replay.exemptions)
    days.push(turnOn, addDays(exemptUntil ?? turnOn, 1));
  return [...new Set(days)].filter((day) => day <= date).sort();
}

/**
 * A newcomer, or a former member who returns, stands behind everybody who is waiting in the running cycle; the count
 * rises to that cycle's at once, when `completeCycles` looks at the day.
 */
function admit(replay: Replay, member: RotaMember): void {
  const { participantId, seniority, joinedOn } = member;
  const former = replay.standings.get(participantId);
  const waitingSince = replay.hasBegun ? joinedOn : null;
  replay.standings.set(participantId, {
    participantId,
    seniority,
    countedTurns: former?.countedTurns ?? 0,
    waitingSince,
    timesHosted: former?.timesHosted ?? 0,
    lastHostedOn: former?.lastHostedOn ?? null,
    place: { waitingSince, seniority },
    swappedWithId: null,
  });
}

function count(replay: Replay, events: readonly RotaEvent[], eligible: readonly Standing[]): void {
  completeCycles(replay, eligible);
  for (const { kind, turn } of events) {
    const host = replay.standings.get(turn.participantId);
    if (kind === 'EXCHANGE') exchange(host, replay.standings.get(turn.exchange?.withId ?? ''));
    else {
      if (host) takeTurn(host, turn.turnOn, eligible);
      replay.hasBegun = true;
    }
  }
  completeCycles(replay, eligible);
}

/** Two members with equally many turns take each other's place. Others cannot: one would host twice before the other. */
function exchange(one: Standing | undefined, other: Standing | undefined): void {
  if (!one || !other || one.countedTurns !== other.countedTurns) return;
  [one.place, other.place] = [other.place, one.place];
  [one.swappedWithId, other.swappedWithId] = [other.participantId, one.participantId];
}

/** A host who had deferred while all others went ahead owes this one turn, not one for every cycle missed. */
function takeTurn(host: Standing, turnOn: LocalDate, eligible: readonly Standing[]): void {
  const others = eligible.filter((other) => other !== host);
  host.countedTurns = Math.max(host.countedTurns + 1, fewestTurns(others) ?? 0);
  host.waitingSince = turnOn;
  host.timesHosted += 1;
  host.lastHostedOn = turnOn;
  host.place = { waitingSince: turnOn, seniority: host.seniority };
  host.swappedWithId = null;
}

/** Ends the cycles that every eligible member has had, and forgives them to whoever was exempted or away. */
function completeCycles(replay: Replay, eligible: readonly Standing[]): void {
  replay.completedCycles = Math.max(replay.completedCycles, fewestTurns(eligible) ?? 0);
  for (const standing of replay.standings.values())
    standing.countedTurns = Math.max(standing.countedTurns, replay.completedCycles);
}

function fewestTurns(standings: readonly Standing[]): number | null {
  return standings.length === 0
    ? null
    : Math.min(...standings.map((standing) => standing.countedTurns));
}

/** The members of a day who are exempted on it, or those who are not. */
function present(replay: Replay, day: LocalDate, areExempted: boolean): Standing[] {
  const exempted = new Set<string>();
  for (const turn of replay.exemptions) if (exempts(turn, day)) exempted.add(turn.participantId);
  const wanted = new Set<string>();
  for (const member of replay.members) {
    if (isMember(member, day) && exempted.has(member.participantId) === areExempted)
      wanted.add(member.participantId);
  }
  return [...replay.standings.values()].filter((standing) => wanted.has(standing.participantId));
}

function inOrder(a: Standing, b: Standing): number {
  return (
    a.countedTurns - b.countedTurns ||
    compareText(a.place.waitingSince ?? '', b.place.waitingSince ?? '') ||
    compareText(a.place.seniority, b.place.seniority) ||
    compareText(a.participantId, b.participantId)
  );
}
