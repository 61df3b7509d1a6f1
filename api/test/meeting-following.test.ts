import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { alterGroup, close, plan, type PlannedMeeting } from './support/schedule.js';
import { statementsOf } from './support/statements.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const FOLLOWING = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingMoveFollowingInput!) {
  meetingMoveFollowing(id: $id, expectedVersion: $expectedVersion, input: $input) {
    movedCount
    rows { accepted rule message meeting { id version plannedOn meetsOn startsAt durationMinutes place movedReason
      clashReason officer { id } hostTurn { turnOn } } }
  }
}`;
const CANCEL = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
  meetingCancel(id: $id, expectedVersion: $expectedVersion, input: $input) { status }
}`;

interface Row {
  accepted: boolean;
  rule: string | null;
  message: string | null;
  meeting: PlannedMeeting & { version: number };
}
interface Result {
  movedCount: number;
  rows: Row[];
}

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
let meetings: PlannedMeeting[];
let free: string;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  free = world.cast.polonia.officers[0]?.id ?? '';
});
beforeEach(async () => {
  await world.database.query(
    `update meetings set status = 'CANCELLED', cancelled_reason = 'Selesai', held_recorded_at = null where status <> 'CANCELLED'`,
  );
  await world.database.query(`update closures set retired_on = '2026-11-23'`);
  group = await insertGroup(world);
  // The first Sundays of December to April.
  const { days } = await plan(officer, group, { untilOn: '2027-04-30' });
  meetings = days.flatMap(({ meeting }) => meeting ?? []);
});
afterAll(() => world.close());

const changeOf = (meeting: { id: string; version?: number } | undefined, wish: object) => ({
  id: meeting?.id,
  expectedVersion: meeting?.version ?? 1,
  input: { reason: 'Ketua pindah', ...wish },
});
async function follow(index: number, wish: object): Promise<Result> {
  type Answer = { meetingMoveFollowing: Result };
  return (await officer.ask<Answer>(FOLLOWING, changeOf(meetings[index], wish)))
    .meetingMoveFollowing;
}
const refused = (meeting: { id: string; version?: number } | undefined, wish: object) =>
  unchanged(world, () => officer.refused(FOLLOWING, changeOf(meeting, wish)));
const inShort = ({ rows }: Result) =>
  rows.map(({ meeting, rule }) => `${meeting.plannedOn} ${meeting.meetsOn} ${rule ?? 'moved'}`);
const groupNow = () =>
  world.rows(
    `select recurrence_rule, meets_at, usual_place, officer_id from groups where id = $1`,
    [group.groupId],
  );

const SATURDAYS = 'FREQ=MONTHLY;BYDAY=2SA';

describe('this meeting and the following', () => {
  it('take a new rule, each in its own month, and the group with them', async () => {
    const result = await follow(1, { meetingRule: SATURDAYS });
    expect(result.movedCount).toBe(4);
    expect(inShort(result)).toEqual([
      '2027-01-03 2027-01-09 moved',
      '2027-02-07 2027-02-13 moved',
      '2027-03-07 2027-03-13 moved',
      '2027-04-04 2027-04-10 moved',
    ]);
    expect(result.rows[0]).toMatchObject({
      accepted: true,
      message: null,
      meeting: { movedReason: 'Ketua pindah', version: 2, hostTurn: { turnOn: '2027-01-09' } },
    });
    expect(await groupNow()).toMatchObject([{ recurrence_rule: SATURDAYS, meets_at: '16:00' }]);
    const first = await world.rows(`select meets_on::text, version from meetings where id = $1`, [
      meetings[0]?.id,
    ]);
    expect(first).toEqual([{ meets_on: '2026-12-06', version: 1 }]);
  });

  it('and the next plan goes on by the new rule without doubling a month', async () => {
    await follow(0, { meetingRule: SATURDAYS });
    const { days } = await plan(officer, group, { untilOn: '2027-05-31' });
    expect(days.map(({ occursOn, outcome }) => `${occursOn} ${outcome}`)).toEqual([
      '2026-12-12 EXISTS',
      '2027-01-09 EXISTS',
      '2027-02-13 EXISTS',
      '2027-03-13 EXISTS',
      '2027-04-10 EXISTS',
      '2027-05-08 PLANNED',
    ]);
  });

  it('take another time, length, place and officer on their days', async () => {
    const wish = { startsAt: '09:30', durationMinutes: 90, place: 'Masjid', officerId: free };
    const { rows, movedCount } = await follow(0, wish);
    expect(movedCount).toBe(5);
    for (const { meeting } of rows) {
      expect(meeting).toMatchObject({
        ...{ startsAt: '09:30', durationMinutes: 90, place: 'Masjid', officer: { id: free } },
        meetsOn: meeting.plannedOn,
      });
    }
    expect(await groupNow()).toEqual([
      {
        recurrence_rule: 'FREQ=MONTHLY;BYDAY=1SU',
        meets_at: '09:30',
        usual_place: 'Masjid',
        officer_id: free,
      },
    ]);
  });

  it('leave alone what was held or cancelled', async () => {
    world.travelTo('2027-01-03T12:00:00.000Z');
    const client = await world.as('OFFICER');
    await hold(client, meetings[1]?.id ?? '', { requestKey: world.newKey(), rows: [] });
    world.travelTo('2026-11-23T03:00:00.000Z');
    const input = { reason: 'Banjir' };
    await officer.ask(CANCEL, { id: meetings[3]?.id, expectedVersion: 1, input });
    const result = await follow(0, {
      ...{ meetingRule: 'FREQ=MONTHLY;BYDAY=2SU', clashReason: 'Maret batal' },
    });
    expect(inShort(result)).toEqual([
      '2026-12-06 2026-12-13 moved',
      '2027-02-07 2027-02-14 moved',
      '2027-04-04 2027-04-11 moved',
    ]);
  });

  it('stay off the days off as the group’s rule says, or are refused there when it is to be asked', async () => {
    await close(officer, '2027-02-13', { name: 'Kerja bakti' });
    const asked = await follow(0, { meetingRule: SATURDAYS });
    expect(asked.rows[2]).toMatchObject({ accepted: false, rule: 'MEETING_ON_DAY_OFF' });
    expect([asked.movedCount, asked.rows[2]?.meeting.meetsOn]).toEqual([4, '2027-02-07']);
    await alterGroup(world, group, { holiday_rule: 'AFTER' });
    const version = 1;
    const again = await officer.ask<{ meetingMoveFollowing: Result }>(
      FOLLOWING,
      changeOf({ id: meetings[2]?.id ?? '', version }, { meetingRule: SATURDAYS }),
    );
    expect(inShort(again.meetingMoveFollowing)[0]).toBe('2027-02-07 2027-02-14 moved');
  });

  it('are judged one by one: a clash keeps its meeting where it is, or is accepted for a reason', async () => {
    const other = await insertGroup(world);
    await schedule(officer, other, { meetsOn: '2027-02-13', startsAt: '17:00' });
    const result = await follow(0, { meetingRule: SATURDAYS });
    expect(result.rows.map(({ accepted }) => accepted)).toEqual([true, true, false, true, true]);
    expect(result.rows[2]).toMatchObject({
      rule: 'MEETING_OFFICER_BUSY',
      message: 'The officer has another meeting on 2027-02-13 at 17:00.',
      meeting: { meetsOn: '2027-02-07', movedReason: null, version: 1 },
    });
    const accepted = await officer.ask<{ meetingMoveFollowing: Result }>(
      FOLLOWING,
      changeOf(meetings[2], { meetingRule: SATURDAYS, clashReason: 'Petugas lain ikut' }),
    );
    const reasons = accepted.meetingMoveFollowing.rows.map(({ meeting }) => meeting.clashReason);
    expect(reasons).toEqual(['Petugas lain ikut', null, null]);
  });

  it('do not collide on the way to their new days', async () => {
    await alterGroup(world, group, { recurrence_rule: 'FREQ=MONTHLY;BYDAY=1SU,3SU' });
    await plan(officer, group, { untilOn: '2027-01-31' });
    // The first of each month moves to where the second is, and the second to the month after.
    const result = await follow(0, {
      ...{ meetingRule: 'FREQ=MONTHLY;BYDAY=3SU', clashReason: 'Dirapatkan' },
    });
    expect(inShort(result).slice(0, 4)).toEqual([
      '2026-12-06 2026-12-20 moved',
      '2026-12-20 2027-01-17 moved',
      '2027-01-03 2027-02-21 moved',
      '2027-01-17 2027-03-21 moved',
    ]);
  });

  it('stay, and the group too, when none of them can change', async () => {
    await close(officer, '2027-04-10');
    const refusedAll = await unchanged(world, () => follow(4, { meetingRule: SATURDAYS }));
    expect(refusedAll).toMatchObject({ movedCount: 0, rows: [{ rule: 'MEETING_ON_DAY_OFF' }] });
  });

  it('cost as many statements for many as for few', async () => {
    const cost = (index: number, wish: object) =>
      statementsOf(world, () => follow(index, wish)).then((heard) => heard.length);
    const few = await cost(4, { startsAt: '09:00' });
    meetings = meetings.slice(0, 4);
    const many = await cost(0, { startsAt: '10:00' });
    expect(many).toBeLessThanOrEqual(few + 2);
    expect(many).toBeLessThanOrEqual(20);
  });
});

describe('moving what follows is refused', () => {
  it('with a rule that is unusable', async () => {
    for (const meetingRule of ['FREQ=SECONDLY', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30']) {
      const { extensions } = await refused(meetings[0], { meetingRule });
      expect(extensions.rule).toBe('RECURRENCE_RULE_UNUSABLE');
    }
  });

  it('without a reason, at a version that is gone, and by an officer who left', async () => {
    const silent = await refused(meetings[0], { reason: '' });
    expect(silent.extensions.fields).toHaveProperty(['input.reason']);
    const stale = await refused({ id: meetings[0]?.id ?? '', version: 7 }, { startsAt: '09:00' });
    expect(stale.extensions.code).toBe('CONFLICT');
    const left = world.cast.polonia.officers[1]?.id;
    await world.database.query(`update users set deactivated_at = now() where id = $1`, [left]);
    const gone = await refused(meetings[0], { officerId: left });
    expect(gone.extensions.fields).toHaveProperty(['input.officerId', 'code'], 'NOT_ACTIVE');
  });

  it('from a deliberation, or a meeting that was cancelled', async () => {
    const deliberation = await schedule(officer, group, {
      ...{ kind: 'DELIBERATION', meetsOn: '2026-12-13', startsAt: '08:00' },
    });
    const { extensions } = await refused(deliberation, { startsAt: '09:00' });
    expect(extensions.rule).toBe('MEETING_NEEDS_GROUP');
    const input = { reason: 'Banjir' };
    await officer.ask(CANCEL, { id: meetings[0]?.id, expectedVersion: 1, input });
    const cancelled = await refused(
      { id: meetings[0]?.id ?? '', version: 2 },
      { startsAt: '09:00' },
    );
    expect(cancelled.extensions.rule).toBe('MEETING_NOT_PLANNED');
  });

  it('into the past: the meeting of this month stays, and is in the way of none that is far enough', async () => {
    const late = await schedule(officer, group, { meetsOn: '2026-11-24', startsAt: '08:00' });
    const wish = { meetingRule: SATURDAYS, clashReason: 'Dipercepat' };
    const { meetingMoveFollowing: result } = await officer.ask<{ meetingMoveFollowing: Result }>(
      FOLLOWING,
      changeOf(late, wish),
    );
    expect(result.rows[0]).toMatchObject({ accepted: false, rule: 'MEETING_IN_PAST' });
    expect([result.movedCount, result.rows[1]?.meeting.meetsOn]).toEqual([5, '2026-12-12']);
  });

  it('for another institution', async () => {
    const mabar = await world.as('OFFICER', 'mabar');
    const change = changeOf(meetings[0], { startsAt: '09:00' });
    const error = await unchanged(world, () => mabar.refused(FOLLOWING, change));
    expect(error.extensions.code).toBe('NOT_FOUND');
  });
});
