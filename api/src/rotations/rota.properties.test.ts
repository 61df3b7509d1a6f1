import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/local-date.js';
import { rotaOn, suggestHost, type RotaHistory, type RotaMember, type RotaTurn } from './rota.js';

/* The rule is checked against what happened in random histories, not against the module's own counts. */

const START = '2025-01-05';

function member(
  participantId: string,
  joinedOn = '2025-01-01',
  leftOn: string | null = null,
): RotaMember {
  return { participantId, joinedOn, leftOn, seniority: participantId };
}

function turn(
  participantId: string,
  state: RotaTurn['state'],
  turnOn: string,
  exemptUntil: string | null = null,
): RotaTurn {
  return { participantId, state, turnOn, exemptUntil };
}

function queueOn(history: RotaHistory, date: string): string[] {
  return rotaOn(history, date).queue.map((place) => place.participantId);
}

interface Step {
  joins: boolean;
  leaves: number;
  returns: number;
  exempts: number;
  exemptMeetings: number;
  deferrals: number;
  cancelled: boolean;
}

interface Meeting {
  on: string;
  /** Null when the meeting was cancelled, or nobody was there to host it. */
  host: string | null;
  /** Ids of members who were not exempted. */
  eligible: readonly string[];
  /** Ids of eligible members who had not deferred. */
  available: readonly string[];
}

/** Zero, meaning nothing happens, in about seven of ten cases; otherwise a number that picks somebody. */
const seldom = fc.oneof(
  { weight: 7, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
);
const founders = fc.integer({ min: 1, max: 5 });
const noDeferrals = fc.constant(0);
const deferrals = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);

function steps(deferralsPerMeeting: fc.Arbitrary<number>): fc.Arbitrary<Step[]> {
  const step: fc.Arbitrary<Step> = fc.record({
    joins: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    leaves: seldom,
    returns: seldom,
    exempts: seldom,
    exemptMeetings: fc.integer({ min: 1, max: 4 }),
    deferrals: deferralsPerMeeting,
    cancelled: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  });
  return fc.array(step, { minLength: 1, maxLength: 12 });
}

/** A meeting every 30 days; whatever else changes, changes three days before one. */
function meetingDate(index: number): string {
  return addDays(START, index * 30);
}

/** Lives through a history, always taking the suggested host. */
function live(
  founderCount: number,
  plan: readonly Step[],
): { history: RotaHistory; meetings: Meeting[] } {
  const members = Array.from({ length: founderCount }, (_, index) =>
    member(`p${index}`, '2024-12-01'),
  );
  const turns: RotaTurn[] = [];
  const meetings = plan.map((step, index) => {
    const on = meetingDate(index);
    change(members, turns, step, addDays(on, -3));
    const eligible = queueOn({ members, turns }, on);
    const [deferring, available] = [
      eligible.slice(0, step.deferrals),
      eligible.slice(step.deferrals),
    ];
    turns.push(...deferring.map((id) => turn(id, 'DEFERRED', on)));
    if (deferring.length > 0) expect(queueOn({ members, turns }, on)).toEqual(available);
    const asked = available[0] ?? null;
    if (asked !== null) turns.push(turn(asked, step.cancelled ? 'CANCELLED' : 'HOSTED', on));
    return { on, host: step.cancelled ? null : asked, eligible, available };
  });
  return { history: { members, turns }, meetings };
}

function change(members: RotaMember[], turns: RotaTurn[], step: Step, on: string): void {
  const present = members.filter(({ leftOn }) => leftOn === null);
  const gone = members.filter(
    ({ participantId }) => !present.some((other) => other.participantId === participantId),
  );
  if (step.joins) members.push(member(`p${new Set(members.map((m) => m.participantId)).size}`, on));
  const returning = step.returns > 0 ? gone[step.returns % Math.max(gone.length, 1)] : undefined;
  if (returning) members.push(member(returning.participantId, on));
  const leaving = step.leaves > 0 ? present[step.leaves % present.length] : undefined;
  if (leaving && present.length > 1) leaving.leftOn = on;
  const exempted = step.exempts > 0 ? present[step.exempts % present.length] : undefined;
  if (exempted)
    turns.push(
      turn(exempted.participantId, 'EXEMPTED', on, addDays(on, step.exemptMeetings * 30 - 1)),
    );
}

/** Whether somebody was a member, in one stay, and not exempted on any day from one meeting to the other. */
function isEligibleThroughout(history: RotaHistory, id: string, from: string, to: string): boolean {
  const stays = history.members.some(
    (stay) =>
      stay.participantId === id &&
      stay.joinedOn <= from &&
      (stay.leftOn === null || to < stay.leftOn),
  );
  const isExempted = history.turns.some(
    (other) =>
      other.participantId === id &&
      other.exemptUntil !== null &&
      other.turnOn <= to &&
      other.exemptUntil >= from,
  );
  return stays && !isExempted;
}

describe('the rotation over random histories of joins, exits, returns, exemptions and cancellations', () => {
  it('lets nobody host twice before everybody who was eligible all the while has hosted', () => {
    fc.assert(
      fc.property(founders, steps(noDeferrals), (founderCount, plan) => {
        const { history, meetings } = live(founderCount, plan);
        const ids = [...new Set(history.members.map(({ participantId }) => participantId))];
        meetings.forEach(({ host, on }, index) => {
          const previous = meetings.findLastIndex(
            (meeting, at) => at < index && meeting.host === host,
          );
          const since = meetings[previous]?.on;
          if (host === null || since === undefined) return;
          const inBetween = meetings.slice(previous, index).map((meeting) => meeting.host);
          const passedOver = ids.filter(
            (id) => !inBetween.includes(id) && isEligibleThroughout(history, id, since, on),
          );
          expect(passedOver).toEqual([]);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the rotation over random histories with deferrals as well', () => {
  it('lets nobody host twice in a cycle before all who could have hosted once', () => {
    fc.assert(
      fc.property(founders, steps(deferrals), (founderCount, plan) => {
        const cycles: Set<string>[] = [];
        for (const { host, eligible, available } of live(founderCount, plan).meetings) {
          endCycles(cycles, eligible);
          const running = cycles[0] ?? new Set();
          if (host === null) continue;
          if (running.has(host)) expect(isWithin(available, running)).toBe(true);
          countTurn(cycles, host, eligible);
          endCycles(cycles, eligible);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which the history is given', () => {
    fc.assert(
      fc.property(founders, steps(deferrals), (founderCount, plan) => {
        const { history } = live(founderCount, plan);
        const backwards = {
          members: history.members.toReversed(),
          turns: history.turns.toReversed(),
        };
        expect(rotaOn(backwards, meetingDate(plan.length))).toEqual(
          rotaOn(history, meetingDate(plan.length)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('puts whoever defers first again at the next meeting', () => {
    fc.assert(
      fc.property(
        founders,
        steps(deferrals),
        fc.integer({ min: 1, max: 4 }),
        (founderCount, plan, times) => {
          const { history } = live(founderCount, plan);
          const turns = history.turns.filter((past) => past.state !== 'EXEMPTED');
          const first =
            suggestHost({ members: history.members, turns }, meetingDate(plan.length))
              ?.participantId ?? '';
          for (let at = plan.length; at < plan.length + times; at += 1) {
            turns.push(turn(first, 'DEFERRED', meetingDate(at)));
            const host = suggestHost({ members: history.members, turns }, meetingDate(at));
            if (host) turns.push(turn(host.participantId, 'HOSTED', meetingDate(at)));
          }
          const next = suggestHost(
            { members: history.members, turns },
            meetingDate(plan.length + times),
          );
          expect(next?.participantId).toBe(first);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/* The cycles kept apart from the module: who has hosted in the running one, and ahead in those that follow it. */

function endCycles(cycles: Set<string>[], eligible: readonly string[]): void {
  while (cycles[0] && eligible.length > 0 && isWithin(eligible, cycles[0])) cycles.shift();
}

/** A turn falls into the first cycle the host has not hosted in, and into those that only this host is missing in. */
function countTurn(cycles: Set<string>[], host: string, eligible: readonly string[]): void {
  const others = eligible.filter((id) => id !== host);
  const first = cycles.find((cycle) => !cycle.has(host));
  if (first) first.add(host);
  else cycles.push(new Set([host]));
  for (const cycle of cycles) if (others.length > 0 && isWithin(others, cycle)) cycle.add(host);
}

function isWithin(ids: readonly string[], cycle: ReadonlySet<string>): boolean {
  return ids.every((id) => cycle.has(id));
}
