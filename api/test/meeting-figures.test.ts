import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { statementsOf } from './support/statements.js';
import { World } from './support/world.js';

const FIGURES = `query ($filter: MeetingFiguresFilter) { meetingFigures(filter: $filter) {
  from to planned held moved cancelled overdue heldAsPlannedShare attendance { state count } attendanceShare
  topics { times topic { name } } } }`;
const CANCEL = `mutation ($id: ID!) { meetingCancel(id: $id, expectedVersion: 1, input: {reason: "Banjir"}) { status } }`;
const MOVE = `mutation ($id: ID!, $input: MeetingMoveInput!) { meetingMove(id: $id, expectedVersion: 1, input: $input) { id } }`;

let world: World;
let analyst: TestClient;
let group: GroupWithMembers;
let other: GroupWithMembers;
beforeAll(async () => {
  world = await World.create();
  [group, other] = [await insertGroup(world), await insertGroup(world)];
  const { rows } = await world.database.query<{ id: string }>(
    `insert into topics (institution_id, id, name) select $1, gen_random_uuid(), unnest(array['Gizi', 'Ibu hamil', 'Sanitasi']) returning id`,
    [world.cast.polonia.id],
  );
  const [gizi, ibuHamil] = rows.map(({ id }) => id);
  await meetOn('2026-08-02', group, { topicIds: [gizi, ibuHamil], states: ['PRESENT', 'LATE'] });
  await meetOn('2026-09-06', group, { topicIds: [gizi], states: ['PRESENT', 'ABSENT', 'SICK'] });
  await meetOn('2026-09-07', other, { topicIds: [], states: ['EXCUSED'] });
  const officer = await world.as('OFFICER');
  const cancelled = await schedule(officer, group, { meetsOn: '2026-10-04' });
  await officer.ask(CANCEL, { id: cancelled.id });
  await schedule(officer, group, { meetsOn: '2026-11-01' });
  await schedule(officer, other, {
    ...{ kind: 'DELIBERATION', meetsOn: '2026-10-11', startsAt: '08:00' },
  });
  const moved = await schedule(officer, group, { meetsOn: '2026-11-29' });
  const input = { meetsOn: '2026-12-06', startsAt: '16:00', reason: 'Hujan' };
  await officer.ask(MOVE, { id: moved.id, input: { ...input, clashReason: 'Disepakati' } });
  world.travelTo('2026-11-23T03:00:00.000Z');
  analyst = await world.as('ANALYST');
});
afterAll(() => world.close());

/** Plans and holds a meeting; the clock stays on its day. */
async function meetOn(
  day: string,
  of: GroupWithMembers,
  { topicIds, states }: { topicIds: unknown[]; states: string[] },
): Promise<void> {
  world.travelTo(`${day}T03:00:00.000Z`);
  const officer = await world.as('OFFICER');
  const { id } = await schedule(officer, of, { meetsOn: day });
  const rows = states.map((attendance, index) => ({
    participantId: of.members[index]?.participantId,
    attendance,
  }));
  const sheet = { requestKey: world.newKey(), topicIds, rows };
  expect(await hold(officer, id, sheet)).toMatchObject({ rejectedCount: 0 });
}

async function figures(filter: object, client = analyst): Promise<object> {
  type Answer = { meetingFigures: object };
  return (await client.ask<Answer>(FIGURES, { filter })).meetingFigures;
}

describe('the figures of meetings', () => {
  it('count what became of the meetings first planned for a period, in one answer', async () => {
    expect(await figures({ from: '2026-07-01', to: '2026-11-30' })).toEqual({
      from: '2026-07-01',
      to: '2026-11-30',
      planned: 7,
      held: 3,
      moved: 1,
      cancelled: 1,
      overdue: 2,
      // Three of those due by today: held three, cancelled one, overdue two; the moved one is still to come.
      heldAsPlannedShare: 0.5,
      attendance: [
        { state: 'PRESENT', count: 2 },
        { state: 'LATE', count: 1 },
        { state: 'EXCUSED', count: 1 },
        { state: 'SICK', count: 1 },
        { state: 'ABSENT', count: 1 },
      ],
      attendanceShare: 0.5,
      topics: [
        { times: 2, topic: { name: 'Gizi' } },
        { times: 1, topic: { name: 'Ibu hamil' } },
      ],
    });
  });

  it('are of one group, one officer, or one kind', async () => {
    const period = { from: '2026-07-01', to: '2026-11-30' };
    expect(await figures({ ...period, groupId: other.groupId })).toMatchObject({
      ...{ planned: 2, held: 1, overdue: 1, attendanceShare: 0, topics: [] },
    });
    expect(await figures({ ...period, officerId: group.officerId })).toMatchObject({ planned: 7 });
    const idle = world.cast.polonia.officers[0]?.id;
    expect(await figures({ ...period, officerId: idle })).toMatchObject({ planned: 0 });
    expect(await figures({ ...period, kind: 'DELIBERATION' })).toMatchObject({ planned: 1 });
  });

  it.each([
    ['planned', {}],
    ['held', { status: 'HELD' }],
    ['moved', { wasMoved: true }],
    ['cancelled', { status: 'CANCELLED' }],
    ['overdue', { isOverdue: true }],
  ])('%s is the number of meetings in its list', async (name, narrowed) => {
    const [from, to] = ['2026-07-01', '2026-11-30'];
    const { meetings } = await analyst.ask<{ meetings: { total: number } }>(
      'query ($filter: MeetingFilter) { meetings(filter: $filter) { total } }',
      { filter: { plannedOnFrom: from, plannedOnTo: to, ...narrowed } },
    );
    expect(await figures({ from, to })).toMatchObject({ [name]: meetings.total });
  });

  it('of monthly meetings agree with the headline', async () => {
    const period = { from: '2026-07-01', to: '2026-11-30' };
    const { headline } = await analyst.ask<{ headline: { meetingsHeld: { share: number } } }>(
      `query ($from: LocalDate, $to: LocalDate) { headline(from: $from, to: $to) { meetingsHeld { share } } }`,
      period,
    );
    expect(await figures({ ...period, kind: 'MONTHLY' })).toMatchObject({
      heldAsPlannedShare: headline.meetingsHeld.share,
    });
  });

  it('of a period without meetings have no shares', async () => {
    expect(await figures({ from: '2026-01-01', to: '2026-01-31' })).toMatchObject({
      ...{ planned: 0, heldAsPlannedShare: null, attendanceShare: null, topics: [] },
    });
  });

  it('are of the twelve months up to today unless said otherwise', async () => {
    expect(await figures({})).toMatchObject({ from: '2025-11-24', to: '2026-11-23', planned: 6 });
  });

  it.each([
    ['ends before it begins', { from: '2026-02-01', to: '2026-01-01' }],
    ['is longer than ten years', { from: '2010-01-01', to: '2026-01-01' }],
  ])('are refused for a period that %s', async (_, filter) => {
    const { extensions } = await analyst.refused(FIGURES, { filter });
    expect(extensions.code).toBe('INVALID_INPUT');
  });

  it('are the own institution’s; the ministry sees all', async () => {
    const period = { from: '2026-07-01', to: '2026-11-30' };
    expect(await figures(period, await world.as('ANALYST', 'mabar'))).toMatchObject({ planned: 0 });
    const ministry = await world.as('MINISTRY', 'mabar');
    expect(await figures(period, ministry)).toMatchObject({ planned: 7 });
    const mabar = await insertGroup(world, { institution: 'mabar' });
    const foreign = await analyst.refused(FIGURES, { filter: { groupId: mabar.groupId } });
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });

  it('cost at most four statements', async () => {
    const filter = { groupId: group.groupId, officerId: group.officerId };
    const heard = await statementsOf(world, () => figures(filter));
    expect(heard.length).toBeLessThanOrEqual(4);
  });
});
