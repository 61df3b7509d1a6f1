import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import {
  hold,
  MEETING_FIELDS,
  MEETING_SCHEDULE,
  schedule,
  type MeetingRow,
} from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const MOVE = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
  meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) { ${MEETING_FIELDS} }
}`;
const CANCEL = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
  meetingCancel(id: $id, expectedVersion: $expectedVersion, input: $input) { ${MEETING_FIELDS} }
}`;
const READ = `query ($id: ID!) { meeting(id: $id) { ${MEETING_FIELDS} } }`;
const LIST = `query ($filter: MeetingFilter, $sort: MeetingSort) {
  meetings(filter: $filter, sort: $sort) { total items { id meetsOn } }
}`;

let world: World;
let officer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

const planFor = (group: GroupWithMembers, wish: object = {}) => ({
  input: {
    kind: 'MONTHLY',
    groupId: group.groupId,
    officerId: group.officerId,
    meetsOn: '2026-12-06',
    startsAt: '16:00',
    ...wish,
  },
});
const refusedPlan = (group: GroupWithMembers, wish: object) =>
  unchanged(world, () => officer.refused(MEETING_SCHEDULE, planFor(group, wish)));

describe('planning a meeting', () => {
  let group: GroupWithMembers;
  beforeAll(async () => {
    group = await insertGroup(world);
  });

  it('keeps what was planned and plans the next in the queue as host', async () => {
    const meeting = await schedule(officer, group, { place: 'Balai RW', agenda: 'Iuran' });
    expect(meeting).toEqual({
      id: meeting.id,
      version: 1,
      status: 'PLANNED',
      kind: 'MONTHLY',
      plannedOn: '2026-12-06',
      meetsOn: '2026-12-06',
      startsAt: '16:00',
      place: 'Balai RW',
      agenda: 'Iuran',
      minutes: null,
      movedReason: null,
      cancelledReason: null,
      isOverdue: false,
      wasMoved: false,
      hostTurn: {
        id: meeting.hostTurn?.id,
        state: 'PLANNED',
        isOverride: false,
        reason: null,
        turnOn: '2026-12-06',
        participant: { id: group.members[0]?.participantId, fullName: 'Amina' },
      },
    });
  });

  it('gives the following meetings to the following members', async () => {
    const january = await schedule(officer, group, { meetsOn: '2027-01-03' });
    const february = await schedule(officer, group, { meetsOn: '2027-02-07' });
    const march = await schedule(officer, group, { meetsOn: '2027-03-07' });
    const hosts = [january, february, march].map((m) => m.hostTurn?.participant.fullName);
    expect(hosts).toEqual(['Budi', 'Citra', 'Amina']);
  });

  it('may be for today', async () => {
    const today = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt: '08:00' });
    expect(today).toMatchObject({ status: 'PLANNED', isOverdue: false });
  });

  it('of outreach or deliberation needs no group and has no host', async () => {
    const wish = { kind: 'OUTREACH', groupId: null, startsAt: '09:00' };
    const meeting = await schedule(officer, group, wish);
    expect(meeting).toMatchObject({ kind: 'OUTREACH', hostTurn: null });
  });

  it('is refused in the past', async () => {
    const { extensions } = await refusedPlan(group, { meetsOn: '2026-11-22' });
    expect(extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'MEETING_IN_PAST' });
  });

  it('is refused without a group when it is monthly', async () => {
    const { extensions } = await refusedPlan(group, { groupId: null });
    expect(extensions.rule).toBe('MEETING_NEEDS_GROUP');
  });

  it('is refused on a day on which the group meets already', async () => {
    const { extensions } = await refusedPlan(group, { startsAt: '19:00' });
    expect(extensions.rule).toBe('MEETING_DATE_TAKEN');
  });

  it('is refused when the officer has another meeting at that time', async () => {
    const other = await insertGroup(world);
    const { extensions } = await refusedPlan(other, {});
    expect(extensions.rule).toBe('MEETING_OFFICER_BUSY');
    expect((await schedule(officer, other, { startsAt: '18:00' })).status).toBe('PLANNED');
  });

  it('finds the day taken for all but one when several plan it at once', async () => {
    const other = await insertGroup(world);
    const plans = ['10:00', '11:00', '12:00', '13:00'].map((startsAt) =>
      officer.send(MEETING_SCHEDULE, planFor(other, { meetsOn: '2026-12-20', startsAt })),
    );
    const rules = (await Promise.all(plans)).map(({ errors }) => errors?.[0]?.extensions.rule);
    expect(rules.filter((rule) => rule === 'MEETING_DATE_TAKEN')).toHaveLength(3);
    expect(await world.count('meetings', `group_id = '${other.groupId}'`)).toBe(1);
  });

  it('is refused for a group that is closed, and for an officer who left', async () => {
    const closed = await insertGroup(world);
    await world.database.query(`update groups set closed_on = '2026-11-01' where id = $1`, [
      closed.groupId,
    ]);
    expect((await refusedPlan(closed, {})).extensions.rule).toBe('GROUP_CLOSED');
    const left = world.cast.polonia.officers[1];
    await world.database.query(`update users set deactivated_at = now() where id = $1`, [left?.id]);
    const { extensions } = await refusedPlan(group, { meetsOn: '2026-12-13', officerId: left?.id });
    expect(extensions.fields).toHaveProperty(['input.officerId', 'code'], 'NOT_ACTIVE');
  });

  it('knows no group and no officer of another institution', async () => {
    const mabar = await insertGroup(world, { institution: 'mabar' });
    const foreignGroup = await refusedPlan(group, { groupId: mabar.groupId });
    const foreignOfficer = await refusedPlan(group, { officerId: mabar.officerId });
    expect([foreignGroup.extensions.code, foreignOfficer.extensions.code]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });
});

describe('moving and cancelling a meeting', () => {
  let group: GroupWithMembers;
  beforeAll(async () => {
    group = await insertGroup(world);
  });

  const change = (mutation: string, meeting: MeetingRow, input: object) => ({
    mutation,
    variables: { id: meeting.id, expectedVersion: meeting.version, input },
  });
  const refused = ({ mutation, variables }: ReturnType<typeof change>) =>
    unchanged(world, () => officer.refused(mutation, variables));
  const to = (meetsOn: string) => ({ meetsOn, startsAt: '17:00', reason: 'Hari raya' });

  it('moves the planned host with it and keeps the day it was planned for', async () => {
    const meeting = await schedule(officer, group, { meetsOn: '2027-04-04' });
    const { variables } = change(MOVE, meeting, to('2027-04-11'));
    const { meetingMove } = await officer.ask<{ meetingMove: object }>(MOVE, variables);
    expect(meetingMove).toMatchObject({
      version: 2,
      plannedOn: '2027-04-04',
      meetsOn: '2027-04-11',
      startsAt: '17:00',
      movedReason: 'Hari raya',
      wasMoved: true,
      hostTurn: { turnOn: '2027-04-11', participant: { fullName: 'Amina' } },
    });
    const stale = await refused(change(MOVE, meeting, to('2027-04-18')));
    expect(stale.extensions.code).toBe('CONFLICT');
  });

  it('refuses the past, a day that is taken, and an empty reason', async () => {
    const meeting = await schedule(officer, group, { meetsOn: '2027-05-02' });
    const past = await refused(change(MOVE, meeting, to('2026-11-22')));
    const taken = await refused(change(MOVE, meeting, to('2027-04-11')));
    expect([past.extensions.rule, taken.extensions.rule]).toEqual([
      'MEETING_IN_PAST',
      'MEETING_DATE_TAKEN',
    ]);
    const silent = await refused(change(MOVE, meeting, { ...to('2027-05-09'), reason: '' }));
    expect(silent.extensions.fields).toHaveProperty(['input.reason']);
  });

  it('may stay on its day and only change its hour', async () => {
    const meeting = await schedule(officer, group, { meetsOn: '2027-05-30' });
    const { variables } = change(MOVE, meeting, to('2027-05-30'));
    const { meetingMove } = await officer.ask<{ meetingMove: object }>(MOVE, variables);
    expect(meetingMove).toMatchObject({ startsAt: '17:00', wasMoved: false });
  });

  it('keeps the place of the host whose meeting is cancelled', async () => {
    const other = await insertGroup(world);
    const meeting = await schedule(officer, other, { meetsOn: '2027-06-06' });
    const { variables } = change(CANCEL, meeting, { reason: 'Banjir' });
    const { meetingCancel } = await officer.ask<{ meetingCancel: object }>(CANCEL, variables);
    expect(meetingCancel).toMatchObject({
      status: 'CANCELLED',
      cancelledReason: 'Banjir',
      hostTurn: null,
    });
    const turns = await world.rows(`select state, reason from host_turns where meeting_id = $1`, [
      meeting.id,
    ]);
    expect(turns).toEqual([{ state: 'CANCELLED', reason: 'Banjir' }]);
    const next = await schedule(officer, other, { meetsOn: '2027-06-06' });
    expect(next.hostTurn?.participant.fullName).toBe('Amina');
  });

  it('is refused once the meeting was cancelled', async () => {
    const other = await insertGroup(world);
    const meeting = await schedule(officer, other, { meetsOn: '2027-06-13' });
    await officer.ask(CANCEL, change(CANCEL, meeting, { reason: 'Banjir' }).variables);
    const cancelled = { ...meeting, version: 2 };
    const moved = await refused(change(MOVE, cancelled, to('2027-06-20')));
    const again = await refused(change(CANCEL, cancelled, { reason: 'Lagi' }));
    expect([moved.extensions.rule, again.extensions.rule]).toEqual([
      'MEETING_NOT_PLANNED',
      'MEETING_NOT_PLANNED',
    ]);
  });

  it('is not for another institution', async () => {
    const meeting = await schedule(officer, group, { meetsOn: '2027-07-04' });
    const mabar = await world.as('OFFICER', 'mabar');
    const { variables } = change(CANCEL, meeting, { reason: 'Banjir' });
    expect((await mabar.refused(CANCEL, variables)).extensions.code).toBe('NOT_FOUND');
    expect(await mabar.ask(READ, { id: meeting.id })).toEqual({ meeting: null });
  });
});

describe('the list of meetings', () => {
  let group: GroupWithMembers;
  let own: TestClient;
  const days = async (filter: object, sort?: object) => {
    const { meetings } = await own.ask<{ meetings: { total: number; items: MeetingRow[] } }>(LIST, {
      filter: { groupId: group.groupId, ...filter },
      sort,
    });
    expect(meetings.total).toBe(meetings.items.length);
    return meetings.items.map(({ meetsOn }) => meetsOn);
  };
  beforeAll(async () => {
    group = await insertGroup(world, { names: ['Amina'] });
    const other = { officerId: world.cast.polonia.officers[0]?.id };
    const held = await schedule(officer, group, { meetsOn: '2026-11-23', ...other });
    await hold(officer, held.id, { requestKey: world.newKey(), rows: [] });
    await schedule(officer, group, { meetsOn: '2026-11-24', ...other });
    await schedule(officer, group, {
      kind: 'DELIBERATION',
      meetsOn: '2026-11-30',
      startsAt: '07:00',
    });
    await schedule(officer, group, { meetsOn: '2026-12-01', startsAt: '07:00' });
    await world.database.query(
      `update host_turns set state = 'CANCELLED' where turn_on = '2026-12-01' and group_id = $1`,
      [group.groupId],
    );
    world.travelTo('2026-11-25T03:00:00.000Z');
    own = await world.as('OFFICER');
  });
  afterAll(() => world.travelTo('2026-11-23T03:00:00.000Z'));

  it('starts with the earliest, or the latest when asked', async () => {
    expect(await days({})).toEqual(['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01']);
    const latest = await days({}, { field: 'MEETS_ON', direction: 'DESC' });
    expect(latest[0]).toBe('2026-12-01');
  });

  it('is filtered by status, kind, officer and days', async () => {
    expect(await days({ status: 'HELD' })).toEqual(['2026-11-23']);
    expect(await days({ kind: 'DELIBERATION' })).toEqual(['2026-11-30']);
    expect(await days({ officerId: group.officerId })).toEqual(['2026-11-30', '2026-12-01']);
    expect(await days({ meetsOnFrom: '2026-11-24', meetsOnTo: '2026-11-30' })).toEqual([
      '2026-11-24',
      '2026-11-30',
    ]);
    expect(await days({ ids: ['no id'] })).toEqual([]);
  });

  it('finds what is over but not recorded', async () => {
    expect(await days({ isOverdue: true })).toEqual(['2026-11-24']);
    expect(await days({ isOverdue: false })).toEqual(['2026-11-23', '2026-11-30', '2026-12-01']);
  });

  it('finds monthly meetings without a host', async () => {
    expect(await days({ withoutHost: true })).toEqual(['2026-12-01']);
    expect(await days({ withoutHost: false })).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('tells a group its next meeting', async () => {
    const query = `query ($id: ID!) { group(id: $id) { nextMeeting { meetsOn } } }`;
    expect(await own.ask(query, { id: group.groupId })).toEqual({
      group: { nextMeeting: { meetsOn: '2026-11-30' } },
    });
  });

  it('offers the topics of the own institution', async () => {
    await world.database.query(
      `insert into topics values ($1, gen_random_uuid(), 'Kesehatan reproduksi', null), ($1, gen_random_uuid(), 'HIV/AIDS', '2026-10-01')`,
      [world.cast.polonia.id],
    );
    const query = `{ topics { name retiredOn } }`;
    expect(await own.ask(query)).toEqual({
      topics: [
        { name: 'HIV/AIDS', retiredOn: '2026-10-01' },
        { name: 'Kesehatan reproduksi', retiredOn: null },
      ],
    });
    expect(await (await world.as('OFFICER', 'mabar')).ask(query)).toEqual({ topics: [] });
  });
});
