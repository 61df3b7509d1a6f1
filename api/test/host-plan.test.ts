import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { statementsOf } from './support/statements.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const PLAN = `query ($id: ID!, $count: Int, $after: ID) { group(id: $id) {
  hostPlan(count: $count, afterMeetingId: $after) { meetsOn basis host { fullName } why { reason } meeting { id } hostTurn { state acceptedAt } }
} }`;
const PLAN_ALL = `mutation ($groupId: ID!) { hostTurnsPlan(groupId: $groupId) {
  plannedCount withoutHostCount group { id } rows { meeting { meetsOn } hostTurn { participant { fullName } } why { reason } }
} }`;
const ACCEPT = `mutation ($input: HostTurnAcceptInput!) { hostTurnAccept(input: $input) {
  id state acceptedAt participant { fullName } meeting { meetsOn startsAt officer { id } kind }
} }`;
const CYCLE = `query ($id: ID!) { group(id: $id) {
  hostCycle { number members { state on timesHosted waitingSince waitingDays participant { fullName } } }
  hostFairness { members turnsMin turnsMax turnsMean gini heldAsPlannedShare deferrals overrides swaps monthsBetweenTurns }
} }`;

interface Row {
  meetsOn: string;
  basis: string;
  host: { fullName: string } | null;
  why: { reason: string } | null;
  meeting: { id: string } | null;
  hostTurn: { state: string; acceptedAt: string | null } | null;
}

describe('the plan of hosts', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const planOf = async (group: GroupWithMembers, wish: { count?: number; after?: string } = {}) => {
    const read = await officer.ask<{ group: { hostPlan: Row[] } }>(PLAN, {
      id: group.groupId,
      ...wish,
    });
    return read.group.hostPlan;
  };
  const idOf = (group: GroupWithMembers, nth: number) => group.members[nth]?.participantId ?? '';
  /** Takes the planned hosts away, as if the meetings came from an import. */
  const withoutHosts = (group: GroupWithMembers) =>
    world.database.query(`update host_turns set state = 'CANCELLED' where group_id = $1`, [
      group.groupId,
    ]);

  it('goes on from the planned meetings to the days by the rule, and writes nothing', async () => {
    const group = await insertGroup(world);
    const { id } = await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '08:00' });
    const plan = await unchanged(world, () => planOf(group, { count: 4 }));
    expect(plan).toEqual([
      {
        meetsOn: '2026-12-06',
        basis: 'RULE',
        host: { fullName: 'Amina' },
        why: { reason: 'SENIORITY' },
        meeting: { id },
        hostTurn: { state: 'PLANNED', acceptedAt: null },
      },
      ...[
        ['2027-01-03', 'Budi', 'SENIORITY'],
        ['2027-02-07', 'Citra', 'NEVER_HOSTED'],
        ['2027-03-07', 'Amina', 'LONGEST_AGO'],
      ].map(([meetsOn, fullName, reason]) => ({
        meetsOn,
        basis: 'RULE',
        host: { fullName },
        why: { reason },
        meeting: null,
        hostTurn: null,
      })),
    ]);
  });

  it('has twelve meetings unless asked otherwise, and ends with the cohort', async () => {
    const group = await insertGroup(world);
    expect(await planOf(group)).toHaveLength(12);
    const all = await planOf(group, { count: 24 });
    expect(all.at(-1)?.meetsOn).toBe('2028-11-05');
    await world.database.query(`update cohorts set ends_on = '2027-01-31' where id = $1`, [
      world.cast.polonia.cohortId,
    ]);
    const dates = (await planOf(group)).map(({ meetsOn }) => meetsOn);
    expect(dates).toEqual(['2026-12-06', '2027-01-03']);
    await world.database.query(`update cohorts set ends_on = '2028-12-31' where id = $1`, [
      world.cast.polonia.cohortId,
    ]);
  });

  it.each([0, 25, -1])('refuses a count of %s', async (count) => {
    const group = await insertGroup(world, { names: ['Amina'] });
    const error = await officer.refused(PLAN, { id: group.groupId, count });
    expect(error.extensions.fields?.['count']?.code).toBe('OUT_OF_RANGE');
  });

  it('looks on from one meeting of the group, and not from another’s', async () => {
    const group = await insertGroup(world);
    const today = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt: '08:30' });
    const [next] = await planOf(group, { count: 1, after: today.id });
    expect(next).toMatchObject({ meetsOn: '2026-12-06', host: { fullName: 'Budi' } });
    const others = await insertGroup(world);
    expect(await planOf(others, { count: 1, after: today.id })).toEqual([]);
  });

  it('gives every planned meeting without a host its host, each with its reason, and then has nothing to do', async () => {
    const group = await insertGroup(world);
    for (const meetsOn of ['2026-12-06', '2027-01-03'])
      await schedule(officer, group, { meetsOn, startsAt: '09:00' });
    await withoutHosts(group);
    await schedule(officer, group, { meetsOn: '2027-02-07', startsAt: '09:00' });
    const { groupId } = group;
    expect(await officer.ask(PLAN_ALL, { groupId })).toEqual({
      hostTurnsPlan: {
        plannedCount: 2,
        withoutHostCount: 0,
        group: { id: groupId },
        rows: [
          {
            meeting: { meetsOn: '2026-12-06' },
            hostTurn: { participant: { fullName: 'Budi' } },
            why: { reason: 'SENIORITY' },
          },
          {
            meeting: { meetsOn: '2027-01-03' },
            hostTurn: { participant: { fullName: 'Citra' } },
            why: { reason: 'NEVER_HOSTED' },
          },
        ],
      },
    });
    const again = await unchanged(world, () => officer.ask(PLAN_ALL, { groupId }));
    expect(again).toMatchObject({ hostTurnsPlan: { plannedCount: 0, rows: [] } });
  });

  it('names the meetings for which nobody can be found', async () => {
    const group = await insertGroup(world, { names: ['Amina'] });
    await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '10:00' });
    const exempt = `mutation ($input: HostTurnExemptInput!) { hostTurnExempt(input: $input) { id } }`;
    const { groupId } = group;
    const free = { groupId, participantId: idOf(group, 0), until: '2026-12-31', reason: 'Sakit' };
    await officer.ask(exempt, { input: free });
    expect(await officer.ask(PLAN_ALL, { groupId })).toMatchObject({
      hostTurnsPlan: {
        plannedCount: 0,
        withoutHostCount: 1,
        rows: [{ meeting: { meetsOn: '2026-12-06' }, hostTurn: null, why: null }],
      },
    });
    const [next] = await planOf(group, { count: 1 });
    expect(next).toMatchObject({ basis: 'NOBODY', host: null, hostTurn: null });
  });

  it('records that the planned host accepts, once', async () => {
    const group = await insertGroup(world);
    await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '11:00' });
    const input = { groupId: group.groupId, meetsOn: '2026-12-06', participantId: idOf(group, 0) };
    const first = await officer.ask<{ hostTurnAccept: object }>(ACCEPT, { input });
    expect(first.hostTurnAccept).toMatchObject({
      state: 'PLANNED',
      acceptedAt: '2026-11-23T03:00:00.000Z',
      participant: { fullName: 'Amina' },
    });
    world.travelTo('2026-11-23T03:10:00Z');
    expect(await officer.ask(ACCEPT, { input })).toEqual(first);
    world.travelTo(NOW);
  });

  it('plans the meeting by the group’s rule when somebody accepts one that is not scheduled', async () => {
    const group = await insertGroup(world);
    await world.database.query(`update groups set meets_at = '20:30' where id = $1`, [
      group.groupId,
    ]);
    const input = { groupId: group.groupId, meetsOn: '2026-12-06', participantId: idOf(group, 0) };
    expect(await officer.ask(ACCEPT, { input })).toMatchObject({
      hostTurnAccept: {
        participant: { fullName: 'Amina' },
        meeting: {
          meetsOn: '2026-12-06',
          startsAt: '20:30',
          kind: 'MONTHLY',
          officer: { id: group.officerId },
        },
      },
    });
  });

  it('does not take a yes from somebody who is not next any more', async () => {
    const group = await insertGroup(world);
    const input = { groupId: group.groupId, meetsOn: '2026-12-06', participantId: idOf(group, 1) };
    const refusal = await unchanged(world, () => officer.refused(ACCEPT, { input }));
    expect(refusal.extensions.rule).toBe('HOST_OUT_OF_TURN');
    expect(refusal.message).toContain('Amina is next');
    const past = { ...input, meetsOn: '2026-11-01' };
    const late = await unchanged(world, () => officer.refused(ACCEPT, { input: past }));
    expect(late.extensions.rule).toBe('MEETING_IN_PAST');
  });

  it('shows the cycle and how even it is', async () => {
    const group = await insertGroup(world);
    const held = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt: '13:00' });
    await hold(officer, held.id, { requestKey: world.newKey(), rows: [] });
    await schedule(officer, group, { meetsOn: '2026-12-06', startsAt: '13:00' });
    const since = { waitingSince: '2026-01-01', waitingDays: 326, timesHosted: 0 };
    expect(await officer.ask(CYCLE, { id: group.groupId })).toEqual({
      group: {
        hostCycle: {
          number: 1,
          members: [
            {
              state: 'HOSTED',
              on: '2026-11-23',
              timesHosted: 1,
              waitingSince: '2026-11-23',
              waitingDays: null,
              participant: { fullName: 'Amina' },
            },
            { state: 'PLANNED', on: '2026-12-06', ...since, participant: { fullName: 'Budi' } },
            { state: 'WAITING', on: null, ...since, participant: { fullName: 'Citra' } },
          ],
        },
        hostFairness: {
          members: 3,
          turnsMin: 0,
          turnsMax: 1,
          turnsMean: 1 / 3,
          gini: 2 / 3,
          heldAsPlannedShare: 1,
          deferrals: 0,
          overrides: 0,
          swaps: 0,
          monthsBetweenTurns: null,
        },
      },
    });
  });

  it('costs no more statements for more groups', async () => {
    const query = `{ groups { items {
      hostPlan { host { fullName } why { next { fullName } } meeting { startsAt } hostTurn { decision { text } } }
      hostCycle { members { participant { fullName } } } hostFairness { gini } } } }`;
    const statements = await statementsOf(world, () => officer.ask(query));
    expect(statements.length).toBeLessThanOrEqual(8);
  });

  it('is nothing of another institution’s business', async () => {
    const group = await insertGroup(world);
    const mabar = await world.as('OFFICER', 'mabar');
    expect(await mabar.ask(PLAN, { id: group.groupId })).toEqual({ group: null });
    const input = { groupId: group.groupId, meetsOn: '2026-12-06', participantId: idOf(group, 0) };
    const codes = await unchanged(world, async () => [
      await mabar.refused(PLAN_ALL, { groupId: group.groupId }),
      await mabar.refused(ACCEPT, { input }),
    ]);
    expect(codes.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});
