import { addDays, type LocalDate } from '../kernel/index.js';

/** One stay of a participant in the group; somebody who left and came back has two. */
export interface RotaMember {
  participantId: string;
  joinedOn: LocalDate;
  /** First day on which the participant is no member any more; null while a member. */
  leftOn: LocalDate | null;
  /** The smaller text in code-unit order is the more senior, e.g. date of enrolment and participant number. */
  seniority: string;
}

/** One recorded turn. A turn that the deliberation gave out of order counts like any other. */
export interface RotaTurn {
  participantId: string;
  /** CANCELLED is the turn of a meeting that was not held: it counts for nothing. */
  state: 'PLANNED' | 'HOSTED' | 'DEFERRED' | 'EXEMPTED' | 'CANCELLED';
  /** Date of the meeting; of an exemption its first day. */
  turnOn: LocalDate;
  /** Last day of an exemption (null: its first); null for the other states. */
  exemptUntil: LocalDate | null;
}

/** What is known of one group's rotation, in any order. */
export interface RotaHistory {
  members: readonly RotaMember[];
  turns: readonly RotaTurn[];
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

/**
 * Replays a group's history up to a date. Each day in this order: who joins takes the count of the running cycle;
 * cycles end when every eligible member has had a turn; then the day's turns are counted.
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
  const taken = takenTurns(turns, date);
  for (const day of daysOfChange(replay, taken, date)) {
    for (const member of members) if (member.joinedOn === day) admit(replay, member);
    const isLast = day === date;
    const due = taken.filter((turn) => turn.turnOn === day || (isLast && turn.turnOn > day));
    countTurns(replay, due, present(replay, day, false));
  }
  return {
    eligible: present(replay, date, false).sort(inOrder),
    exempted: present(replay, date, true).sort(inOrder),
    completedCycles: replay.completedCycles,
  };
}

/** Turns hosted up to and with the date, and turns planned for any other date, oldest first. */
function takenTurns(turns: readonly RotaTurn[], date: LocalDate): RotaTurn[] {
  const isTaken = ({ state, turnOn }: RotaTurn) =>
    (state === 'HOSTED' && turnOn <= date) || (state === 'PLANNED' && turnOn !== date);
  return turns.filter(isTaken).sort((a, b) => compareText(a.turnOn, b.turnOn));
}

/** The days up to the date on which somebody joins, leaves, is exempted, is so no longer, or hosts; and the date. */
function daysOfChange(replay: Replay, turns: readonly RotaTurn[], date: LocalDate): LocalDate[] {
  const days = [date, ...turns.map((turn) => turn.turnOn)];
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
  replay.standings.set(participantId, {
    participantId,
    seniority,
    countedTurns: former?.countedTurns ?? 0,
    waitingSince: replay.hasBegun ? joinedOn : null,
    timesHosted: former?.timesHosted ?? 0,
    lastHostedOn: former?.lastHostedOn ?? null,
  });
}

function countTurns(
  replay: Replay,
  turns: readonly RotaTurn[],
  eligible: readonly Standing[],
): void {
  completeCycles(replay, eligible);
  for (const turn of turns) {
    const host = replay.standings.get(turn.participantId);
    if (host) takeTurn(host, turn.turnOn, eligible);
    replay.hasBegun = true;
  }
  completeCycles(replay, eligible);
}

/** A host who had deferred while all others went ahead owes this one turn, not one for every cycle missed. */
function takeTurn(host: Standing, turnOn: LocalDate, eligible: readonly Standing[]): void {
  const others = eligible.filter((other) => other !== host);
  host.countedTurns = Math.max(host.countedTurns + 1, fewestTurns(others) ?? 0);
  host.waitingSince = turnOn;
  host.timesHosted += 1;
  host.lastHostedOn = turnOn;
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

function isMember({ joinedOn, leftOn }: RotaMember, day: LocalDate): boolean {
  return joinedOn <= day && (leftOn === null || day < leftOn);
}

function exempts({ turnOn, exemptUntil }: RotaTurn, day: LocalDate): boolean {
  return turnOn <= day && day <= (exemptUntil ?? turnOn);
}

function inOrder(a: Standing, b: Standing): number {
  return (
    a.countedTurns - b.countedTurns ||
    compareText(a.waitingSince ?? '', b.waitingSince ?? '') ||
    compareText(a.seniority, b.seniority) ||
    compareText(a.participantId, b.participantId)
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
