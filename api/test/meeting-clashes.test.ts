import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import type { MeetingRow } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import {
  CLASHES,
  close,
  JUDGED_FIELDS,
  JUDGED_SCHEDULE,
  scheduleInput,
  type ClashRow,
  type Judged,
} from './support/schedule.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const MOVE = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
  meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) { ${JUDGED_FIELDS} }
}`;

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
let other: GroupWithMembers;
/** Officers who lead nothing else. */
let [second, third] = ['', ''];
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  [second = '', third = ''] = world.cast.polonia.officers.map(({ id }) => id);
});
beforeEach(async () => {
  await world.database.query(
    `update meetings set status = 'CANCELLED', cancelled_reason = 'Selesai' where status = 'PLANNED'`,
  );
  await world.database.query(`update closures set retired_on = '2026-11-23'`);
  [group, other] = [await insertGroup(world), await insertGroup(world)];
});
afterAll(() => world.close());

/** Plans a meeting without a reason to accept clashes, unless one is given. */
async function plan(of: GroupWithMembers, wish: object = {}): Promise<Judged> {
  const answer = await officer.ask<{ meetingSchedule: Judged }>(
    JUDGED_SCHEDULE,
    scheduleInput(of, wish),
  );
  return answer.meetingSchedule;
}
async function refused(of: GroupWithMembers, wish: object = {}): Promise<string | undefined> {
  const error = await unchanged(world, () =>
    officer.refused(JUDGED_SCHEDULE, scheduleInput(of, wish)),
  );
  expect(error.extensions.code).toBe('RULE_VIOLATED');
  return error.extensions.rule;
}
const moveOf = ({ id, version }: MeetingRow, input: object) => ({
  id,
  expectedVersion: version,
  input: { startsAt: '16:00', reason: 'Hujan', ...input },
});
async function move(meeting: MeetingRow, input: object): Promise<Judged> {
  const answer = await officer.ask<{ meetingMove: Judged }>(MOVE, moveOf(meeting, input));
  return answer.meetingMove;
}
async function refusedMove(meeting: MeetingRow, input: object): Promise<string | undefined> {
  const error = await unchanged(world, () => officer.refused(MOVE, moveOf(meeting, input)));
  return error.extensions.rule;
}
async function clashes(slot: object): Promise<string[]> {
  const input = { officerId: third, meetsOn: '2026-12-06', startsAt: '16:00', ...slot };
  const answer = await officer.ask<{ meetingClashes: ClashRow[] }>(CLASHES, { input });
  return answer.meetingClashes.map(({ kind }) => kind);
}

describe('a meeting takes its time', () => {
  it('of two hours unless said otherwise, and 30 to 480 minutes', async () => {
    expect(await plan(group)).toMatchObject({ durationMinutes: 120, clashReason: null });
    expect(await plan(other, { officerId: second, durationMinutes: 45 })).toMatchObject({
      durationMinutes: 45,
    });
    for (const durationMinutes of [29, 481]) {
      const error = await unchanged(world, () =>
        officer.refused(
          JUDGED_SCHEDULE,
          scheduleInput(other, { meetsOn: '2027-01-03', durationMinutes }),
        ),
      );
      expect(error.extensions.fields).toHaveProperty(['input.durationMinutes']);
    }
  });

  it.each([
    ['begins while another lasts', { startsAt: '17:59' }],
    ['lasts until after another begins', { startsAt: '14:01' }],
    ['holds another within it', { startsAt: '15:00', durationMinutes: 480 }],
    ['lies within another', { startsAt: '16:30', durationMinutes: 30 }],
  ])('and its officer leads no other that %s', async (_, wish) => {
    await plan(group);
    expect(await refused(other, wish)).toBe('MEETING_OFFICER_BUSY');
  });

  it.each([
    { startsAt: '18:00' },
    { startsAt: '14:00' },
    { startsAt: '15:30', durationMinutes: 30 },
  ])('and another may begin when it ends, or end when it begins: %j', async (wish) => {
    await plan(group);
    expect(await plan(other, wish)).toMatchObject({ status: 'PLANNED', clashReason: null });
  });

  it('over midnight too', async () => {
    await plan(group, { startsAt: '23:00' });
    expect(await refused(other, { meetsOn: '2026-12-07', startsAt: '00:30' })).toBe(
      'MEETING_OFFICER_BUSY',
    );
    expect(await plan(other, { meetsOn: '2026-12-07', startsAt: '01:00' })).toBeTruthy();
  });
});

describe('a place', () => {
  it('is taken once at a time, whatever its case and spaces', async () => {
    await plan(group, { place: 'Balai RW 03' });
    const wish = { officerId: second, place: '  balai  rw   03 ', startsAt: '17:00' };
    expect(await refused(other, wish)).toBe('MEETING_PLACE_TAKEN');
    expect(await plan(other, { ...wish, place: 'Balai RW 04' })).toBeTruthy();
  });

  it('that is not known yet is not taken', async () => {
    await plan(group);
    expect(await plan(other, { officerId: second })).toMatchObject({ place: null });
  });
});

describe('a host', () => {
  /** The first member of `group` moves to `other`, which has nobody else. */
  async function transferHost(): Promise<GroupWithMembers> {
    const alone = await insertGroup(world, { names: [] });
    const host = group.members[0]?.participantId;
    await world.database.query(
      `update memberships set left_on = '2026-11-30', left_reason = 'Pindah' where participant_id = $1`,
      [host],
    );
    await world.database.query(
      `insert into memberships (institution_id, id, group_id, participant_id, joined_on, recorded_by_id)
       values ($1, gen_random_uuid(), $2, $3, '2026-11-30', $4)`,
      [world.cast.polonia.id, alone.groupId, host, second],
    );
    return alone;
  }

  it('does not host two meetings at once, and the database knows the host', async () => {
    const meeting = await plan(group);
    const rows = await world.rows(`select host_participant_id from meetings where id = $1`, [
      meeting.id,
    ]);
    expect(rows).toEqual([{ host_participant_id: group.members[0]?.participantId }]);
    const alone = await transferHost();
    expect(await refused(alone, { officerId: second, startsAt: '17:00' })).toBe(
      'MEETING_HOST_BUSY',
    );
    const accepted = await plan(alone, {
      ...{ officerId: second, startsAt: '17:00', clashReason: 'Rumahnya besar' },
    });
    expect(accepted).toMatchObject({
      clashReason: 'Rumahnya besar',
      hostTurn: { participant: { fullName: 'Amina' } },
    });
  });

  it('is free again once the turn was deferred', async () => {
    const meeting = await plan(group);
    const alone = await transferHost();
    const defer = `mutation ($input: HostTurnDeferInput!) { hostTurnDefer(input: $input) { state } }`;
    await officer.ask(defer, { input: { meetingId: meeting.id, reason: 'Sakit' } });
    const rows = await world.rows(`select host_participant_id from meetings where id = $1`, [
      meeting.id,
    ]);
    expect(rows).toEqual([{ host_participant_id: group.members[1]?.participantId }]);
    expect(await plan(alone, { officerId: second, startsAt: '17:00' })).toBeTruthy();
  });
});

describe('a day off', () => {
  it('holds no meeting unless there is a reason', async () => {
    expect(await refused(group, { meetsOn: '2026-12-25' })).toBe('MEETING_ON_DAY_OFF');
    await close(officer, '2026-12-08');
    expect(await refused(group, { meetsOn: '2026-12-08' })).toBe('MEETING_ON_DAY_OFF');
    const wish = { meetsOn: '2026-12-25', clashReason: 'Semua anggota setuju' };
    expect(await plan(group, wish)).toMatchObject({ clashReason: 'Semua anggota setuju' });
    const note = await world.rows<{ particulars: object }>(
      `select particulars from journal where action = 'meeting.scheduled' order by id desc limit 1`,
    );
    expect(note[0]?.particulars).toMatchObject({ clashReason: 'Semua anggota setuju' });
  });

  it('is for outreach too', async () => {
    const wish = { kind: 'OUTREACH', groupId: null, meetsOn: '2026-12-25' };
    expect(await refused(group, wish)).toBe('MEETING_ON_DAY_OFF');
  });
});

describe('moving a meeting', () => {
  it('is refused into a clash, and accepted for a reason that is kept', async () => {
    await plan(other, { place: 'Balai' });
    const meeting = await plan(group, { meetsOn: '2026-12-07', officerId: second });
    expect(await refusedMove(meeting, { meetsOn: '2026-12-06', place: 'BALAI' })).toBe(
      'MEETING_PLACE_TAKEN',
    );
    expect(await refusedMove(meeting, { meetsOn: '2026-12-25' })).toBe('MEETING_ON_DAY_OFF');
    const moved = await move(meeting, { meetsOn: '2026-12-25', clashReason: 'Disepakati' });
    expect(moved).toMatchObject({ meetsOn: '2026-12-25', clashReason: 'Disepakati', version: 2 });
    const back = await move(moved, { meetsOn: '2026-12-07', clashReason: 'Tidak perlu' });
    expect(back).toMatchObject({ clashReason: null, version: 3 });
  });

  it('does not clash with itself, and changes only its hour or length', async () => {
    const meeting = await plan(group, { place: 'Balai' });
    const moved = await move(meeting, {
      ...{ meetsOn: '2026-12-06', startsAt: '16:30', durationMinutes: 60 },
    });
    expect(moved).toMatchObject({ startsAt: '16:30', durationMinutes: 60, place: 'Balai' });
    expect(await move(moved, { meetsOn: '2026-12-06' })).toMatchObject({ durationMinutes: 60 });
  });

  it('takes the host along: the old hour is free and the new one taken', async () => {
    const meeting = await plan(group);
    await move(meeting, { meetsOn: '2026-12-06', startsAt: '19:00' });
    const host = group.members[0]?.participantId;
    expect(await clashes({ hostParticipantId: host })).toEqual([]);
    expect(await clashes({ hostParticipantId: host, startsAt: '20:00' })).toEqual(['HOST_BUSY']);
  });

  it('may not tear a gap over 40 days, but shorten one', async () => {
    const first = await plan(group);
    const next = await plan(group, { meetsOn: '2027-01-10' });
    expect(await refusedMove(first, { meetsOn: '2026-11-29' })).toBe('MEETING_GAP_LONG');
    const wide = await move(first, { meetsOn: '2026-11-29', clashReason: 'Hajatan' });
    expect(await move(wide, { meetsOn: '2026-11-30' })).toMatchObject({ clashReason: null });
    expect(await refusedMove(next, { meetsOn: '2026-12-19' })).toBe('MEETING_GAP_SHORT');
  });

  it('onto a day on which the group meets is refused whatever the reason', async () => {
    await plan(group);
    const meeting = await plan(group, { meetsOn: '2027-01-03' });
    const wish = { meetsOn: '2026-12-06', startsAt: '08:00', clashReason: 'Digabung' };
    expect(await refusedMove(meeting, wish)).toBe('MEETING_DATE_TAKEN');
  });
});

describe('the clashes of a time and place', () => {
  it('are all named, the most serious first, with what can be overridden', async () => {
    const taken = await plan(group, { place: 'Balai' });
    await close(officer, '2026-12-06', { name: 'Kerja bakti' });
    await plan(other, { ...{ meetsOn: '2026-12-01', officerId: second } });
    const input = {
      ...{ groupId: other.groupId, officerId: group.officerId, place: 'balai' },
      ...{ hostParticipantId: group.members[0]?.participantId },
      ...{ meetsOn: '2026-12-06', startsAt: '17:00' },
    };
    const { meetingClashes } = await officer.ask<{ meetingClashes: object[] }>(CLASHES, { input });
    const meeting = { id: taken.id };
    const none = { dayOff: null, gapDays: null, canOverride: true, on: '2026-12-06' };
    expect(meetingClashes).toEqual([
      { ...none, kind: 'OFFICER_BUSY', meeting },
      { ...none, kind: 'HOST_BUSY', meeting },
      { ...none, kind: 'PLACE_TAKEN', meeting },
      { ...none, kind: 'DAY_OFF', meeting: null, dayOff: { name: 'Kerja bakti', kind: 'CLOSURE' } },
      { ...none, kind: 'GAP_SHORT', meeting: { id: expect.any(String) }, gapDays: 5 },
    ]);
  });

  it('of the group’s own day cannot be overridden', async () => {
    await plan(group);
    const input = {
      ...{ groupId: group.groupId, officerId: third, meetsOn: '2026-12-06', startsAt: '08:00' },
    };
    const { meetingClashes } = await officer.ask<{ meetingClashes: object[] }>(CLASHES, { input });
    expect(meetingClashes).toMatchObject([{ kind: 'GROUP_MEETS', canOverride: false }]);
  });

  it('are none where nothing stands in the way', async () => {
    expect(await clashes({ groupId: group.groupId, place: 'Balai' })).toEqual([]);
  });

  it('of a meeting that moves take its group, host, place and length from it', async () => {
    const meeting = await plan(group, { place: 'Balai', durationMinutes: 300 });
    expect(await clashes({ meetingId: meeting.id })).toEqual([]);
    await plan(other, {
      officerId: second,
      meetsOn: '2026-12-07',
      startsAt: '20:30',
      place: 'Balai',
    });
    expect(await clashes({ meetingId: meeting.id, meetsOn: '2026-12-07' })).toEqual([
      'PLACE_TAKEN',
    ]);
    expect(
      await clashes({ meetingId: meeting.id, meetsOn: '2026-12-07', durationMinutes: 120 }),
    ).toEqual([]);
  });

  it('are for those who plan', async () => {
    const analyst = await world.as('ANALYST');
    const input = { officerId: third, meetsOn: '2026-12-06', startsAt: '16:00' };
    expect((await analyst.refused(CLASHES, { input })).extensions.code).toBe('FORBIDDEN');
  });
});
