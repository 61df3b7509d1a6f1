import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import process from 'node:process';
import { hostedDays, isTrue } from '../../test/support/rota-oracle.js';
import {
  GroupLife,
  idsOf,
  lives,
  meetingDate,
  turn,
  type Step,
} from '../../test/support/rota-life.js';
import { addDays } from '../kernel/local-date.js';
import {
  planHosts,
  rotaOn,
  suggestHost,
  type HostPlace,
  type RotaHistory,
  type RotaTurn,
} from './rota.js';

/* Each rule is checked in random histories against what happened in them, and against a rota written another way. */

/** 10,000 with `LONG_TESTS=1`; a tenth of them otherwise, so that the whole run stays short. */
const HISTORIES = Number(
  process.env['ROTA_HISTORIES'] ?? (process.env['LONG_TESTS'] ? 10_000 : 1_000),
);
const SEED = Number(process.env['ROTA_SEED'] ?? 20_261_123);
const MEETINGS_MAX = 10;

const founders = fc.integer({ min: 1, max: 5 });

/** Lives through a history, always taking the suggested host unless the step says otherwise, and checks every rule. */
function live(founderCount: number, steps: readonly Step[]): GroupLife {
  const group = new GroupLife(founderCount);
  const cycles: Set<string>[] = [];
  steps.forEach((step, index) => {
    const on = meetingDate(index);
    const changedOn = addDays(on, -3);
    expectBehindTheWaiting(group, group.change(step, changedOn), changedOn);
    if (step.dies && group.eligible(on).length > 1) group.die(idsOf(group.rota(on))[0] ?? '', on);
    expectTheLine(group, on);
    endCycles(cycles, group.eligible(on));
    defer(group, step, on);
    swap(group, step, on);
    meet(group, step, { on, cycles });
  });
  return group;
}

/** A newcomer comes behind everybody who is waiting in the running cycle. */
function expectBehindTheWaiting(group: GroupLife, joined: readonly string[], on: string): void {
  const isBegun = group.turns.some(({ state }) => state === 'HOSTED');
  if (!isBegun || joined.length === 0) return;
  const { queue } = group.rota(on);
  const first = queue.findIndex(({ participantId }) => joined.includes(participantId));
  if (first < 0) return;
  const behind = queue.slice(first).filter(({ participantId }) => !joined.includes(participantId));
  expect(behind.filter(({ hasHostedThisCycle }) => !hasHostedThisCycle)).toEqual([]);
}

/** The queue is the line, and every reason in it is true. */
function expectTheLine(group: GroupLife, on: string): void {
  const { queue } = group.rota(on);
  expect(queue.map((place) => place.participantId)).toEqual(group.line.inOrder(group.eligible(on)));
  const isAlone = queue.length === 1;
  const untrue = queue.filter(({ participantId: here, nextId: next, reason }) => {
    return !isTrue(reason, { here, next, on, isAlone }, group);
  });
  expect(untrue).toEqual([]);
  const miscounted = queue.filter(({ participantId, timesHosted, lastHostedOn }) => {
    const days = hostedDays(group.history, participantId, on);
    return timesHosted !== days.length || lastHostedOn !== (days.at(-1) ?? null);
  });
  expect(miscounted).toEqual([]);
}

/** A deferral passes over on its day, and nobody else's place changes. */
function defer(group: GroupLife, { deferrals }: Step, on: string): void {
  if (deferrals === 0) return;
  const before = group.line.inOrder(group.eligible(on));
  for (const id of before.slice(0, deferrals)) group.turns.push(turn(id, 'DEFERRED', on));
  expect(idsOf(group.rota(on))).toEqual(before.slice(deferrals));
  expect(idsOf(group.rota(addDays(on, 1)))).toEqual(before);
}

/** A swap by consent exchanges exactly two places, and is refused between two rounds. */
function swap(group: GroupLife, { swaps }: Step, on: string): void {
  const { queue } = group.rota(on);
  const [giver, taker] = [queue[0], queue[swaps % Math.max(queue.length, 1)]];
  if (swaps === 0 || !giver || !taker || giver === taker) return;
  const before = queue.map(({ participantId }) => participantId);
  const exchange = { withId: giver.participantId, agreed: on };
  // The turn may come to nothing: the places stay exchanged.
  group.turns.push({ ...turn(taker.participantId, 'CANCELLED', on), exchange });
  group.line.swap(giver.participantId, taker.participantId);
  const isOneRound = giver.countedTurns === taker.countedTurns;
  const exchanged = before.map((id) => {
    if (id === giver.participantId) return taker.participantId;
    return id === taker.participantId ? giver.participantId : id;
  });
  const after = group.rota(on).queue;
  expect(after.map(({ participantId }) => participantId)).toEqual(isOneRound ? exchanged : before);
  expect(countsOf(after)).toEqual(countsOf(queue));
}

function countsOf(queue: readonly HostPlace[]): string[] {
  return queue.map(({ participantId, countedTurns }) => `${participantId}: ${countedTurns}`).sort();
}

interface Evening {
  on: string;
  cycles: Set<string>[];
}

/** The meeting is cancelled and counts for nobody, or is hosted by the rule or by an override. */
function meet(group: GroupLife, step: Step, { on, cycles }: Evening): void {
  const before = group.rota(on);
  const available = idsOf(before);
  const isOverride = step.overrides > 0 && available.length > 1;
  const host = available[isOverride ? step.overrides % available.length : 0];
  if (host === undefined) return;
  if (step.cancelled) {
    group.turns.push(turn(host, 'CANCELLED', on));
    expect(group.rota(on)).toEqual(before);
    return;
  }
  const running = cycles[0] ?? new Set();
  // Only the deliberation may let somebody host twice before all who could have hosted once.
  if (running.has(host) && !isOverride) expect(isWithin(available, running)).toBe(true);
  group.turns.push(turn(host, 'HOSTED', on));
  group.line.host(host, group.eligible(on));
  countTurn(cycles, host, group.eligible(on));
  endCycles(cycles, group.eligible(on));
}

describe(`the rota over ${HISTORIES} random histories (ROTA_HISTORIES) of seed ${SEED} (ROTA_SEED)`, () => {
  it(
    'keeps every rule through joins, exits, returns, deaths, exemptions, deferrals, swaps, overrides and cancellations',
    () => {
      fc.assert(
        fc.property(founders, lives(MEETINGS_MAX), (founderCount, steps) => {
          const { history } = live(founderCount, steps);
          const on = meetingDate(steps.length);
          expect(rotaOn(shuffled(history), on)).toEqual(rotaOn(history, on));
        }),
        { numRuns: HISTORIES, seed: SEED },
      );
    },
    10 * 60_000,
  );

  it('plans ahead exactly those who would be asked one by one, and a plan kept changes nothing', () => {
    fc.assert(
      fc.property(founders, lives(6), fc.integer({ min: 1, max: 8 }), (count, steps, ahead) => {
        const { members, turns } = live(count, steps).history;
        const dates = Array.from({ length: ahead }, (_, nth) => meetingDate(steps.length + nth));
        const plan = planHosts({ members, turns }, dates);
        const held: RotaTurn[] = [...turns];
        for (const { meetsOn, host } of plan) {
          const asked = suggestHost({ members, turns: held }, meetsOn);
          expect(asked?.participantId).toBe(host?.participantId);
          if (asked) held.push(turn(asked.participantId, 'HOSTED', meetsOn));
        }
        const planned = held.map((one) =>
          dates.includes(one.turnOn) && one.state === 'HOSTED'
            ? turn(one.participantId, 'PLANNED', one.turnOn)
            : one,
        );
        const after = meetingDate(steps.length + ahead);
        expect(rotaOn({ members, turns: planned }, after)).toEqual(
          rotaOn({ members, turns: held }, after),
        );
      }),
      { numRuns: Math.ceil(HISTORIES / 10), seed: SEED },
    );
  });

  it('puts whoever defers first again at the next meeting, however often', () => {
    fc.assert(
      fc.property(founders, lives(6), fc.integer({ min: 1, max: 4 }), (count, steps, times) => {
        const life = live(count, steps);
        const { members } = life;
        const turns = life.turns.filter(({ state }) => state !== 'EXEMPTED');
        const first = suggestHost({ members, turns }, meetingDate(steps.length))?.participantId;
        for (let at = steps.length; at < steps.length + times; at += 1) {
          turns.push(turn(first ?? '', 'DEFERRED', meetingDate(at)));
          const host = suggestHost({ members, turns }, meetingDate(at));
          if (host) turns.push(turn(host.participantId, 'HOSTED', meetingDate(at)));
        }
        const next = suggestHost({ members, turns }, meetingDate(steps.length + times));
        expect(next?.participantId).toBe(first);
      }),
      { numRuns: Math.ceil(HISTORIES / 10), seed: SEED },
    );
  });
});

/** The same history in another order. */
function shuffled({ members, turns }: RotaHistory): RotaHistory {
  const odd = <T>(rows: readonly T[]) => [
    ...rows.filter((_, index) => index % 2 === 1).toReversed(),
    ...rows.filter((_, index) => index % 2 === 0),
  ];
  return { members: odd(members), turns: odd(turns) };
}

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
