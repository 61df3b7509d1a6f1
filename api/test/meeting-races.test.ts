import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { JUDGED_SCHEDULE, scheduleInput, type Judged } from './support/schedule.js';
import { World } from './support/world.js';

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
  [group, other] = [await insertGroup(world), await insertGroup(world)];
});
afterAll(() => world.close());

/** Plans a meeting without a reason to accept clashes. */
async function plan(of: GroupWithMembers, wish: object): Promise<Judged> {
  const variables = scheduleInput(of, wish);
  const answer = await officer.ask<{ meetingSchedule: Judged }>(JUDGED_SCHEDULE, variables);
  return answer.meetingSchedule;
}

describe('two who plan at once', () => {
  /** What becomes of several plans sent together. */
  async function race(wishes: object[]): Promise<string[]> {
    const groups: GroupWithMembers[] = [];
    for (const _ of wishes) groups.push(await insertGroup(world));
    const sent = groups.map((of, index) =>
      officer.send(JUDGED_SCHEDULE, scheduleInput(of, wishes[index] ?? {})),
    );
    const answers = await Promise.all(sent);
    return answers.map(({ errors }) => errors?.[0]?.extensions.rule ?? 'planned').sort();
  }

  it('for the same officer: one succeeds', async () => {
    const wishes = ['16:00', '16:30', '17:00', '17:30'].map((startsAt) => ({ startsAt }));
    const busy = 'MEETING_OFFICER_BUSY';
    expect(await race(wishes)).toEqual([busy, busy, busy, 'planned']);
  });

  it('for the same place: one succeeds', async () => {
    const officers = [group.officerId, second, third];
    const wishes = officers.map((officerId) => ({ officerId, place: 'Balai' }));
    const taken = 'MEETING_PLACE_TAKEN';
    expect(await race(wishes)).toEqual([taken, taken, 'planned']);
  });
});

describe('the database itself', () => {
  /** Copies a meeting into another group, past the API, with some columns changed. */
  async function copy(id: string, columns: Record<string, string | null>): Promise<string> {
    const values: Record<string, string | null> = { group_id: other.groupId, ...columns };
    const names = Object.keys(values);
    const statement = `insert into meetings select (jsonb_populate_record(m, $2::jsonb)).* from meetings m where id = $1`;
    const patch = JSON.stringify({
      ...Object.fromEntries(names.map((name) => [name, values[name]])),
      id: world.newKey(),
    });
    try {
      await world.database.query(statement, [id, patch]);
      return 'kept';
    } catch (error) {
      return String(Object(error).constraint);
    }
  }

  it('refuses a second meeting of an officer, a host, a place and a group’s day', async () => {
    const { id } = await plan(group, { place: 'Balai' });
    const free = { officer_id: second, place: 'Rumah', host_participant_id: null };
    const { officer_id: _, ...sameOfficer } = free;
    const { place: __, ...samePlace } = free;
    const { host_participant_id: ___, ...sameHost } = free;
    expect([
      await copy(id, { ...sameOfficer, starts_at: '17:59' }),
      await copy(id, { ...samePlace, starts_at: '14:01' }),
      await copy(id, sameHost),
      await copy(id, { ...free, group_id: group.groupId, starts_at: '08:00' }),
      await copy(id, { ...samePlace, place: ' BALAI ' }),
    ]).toEqual([
      'meetings_officer_free_exclude',
      'meetings_place_free_exclude',
      'meetings_host_free_exclude',
      'meetings_one_a_day_exclude',
      'meetings_place_free_exclude',
    ]);
    expect(await copy(id, { ...sameOfficer, starts_at: '18:00' })).toBe('kept');
  });

  it('leaves out what was accepted for a reason, and what was cancelled', async () => {
    const { id } = await plan(group, { place: 'Balai' });
    expect(await copy(id, { clash_reason: 'Disepakati' })).toBe('kept');
    const third = await insertGroup(world);
    const cancelled = { status: 'CANCELLED', cancelled_reason: 'Banjir', group_id: third.groupId };
    expect(await copy(id, cancelled)).toBe('kept');
  });

  it('lets the one that comes second wait, and then refuses it by name', async () => {
    const { id } = await plan(group, { place: 'Balai' });
    const rival = scheduleInput(other, { meetsOn: '2027-01-03', officerId: second });
    await world.database.query('begin');
    const first = await copy(id, {
      ...{ officer_id: second, meets_on: '2027-01-03', planned_on: '2027-01-03' },
      ...{ group_id: group.groupId, host_participant_id: null, place: null },
    });
    const waiting = officer.send(JUDGED_SCHEDULE, rival);
    await new Promise((resume) => setTimeout(resume, 300));
    await world.database.query('commit');
    const { errors } = await waiting;
    expect([first, errors?.[0]?.extensions.rule]).toEqual(['kept', 'MEETING_OFFICER_BUSY']);
  });
});
