import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import {
  alterGroup,
  close,
  outcomes,
  plan,
  PLAN,
  preview,
  PREVIEW,
  type Plan,
} from './support/schedule.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const CANCEL = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
  meetingCancel(id: $id, expectedVersion: $expectedVersion, input: $input) { status }
}`;

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
beforeEach(async () => {
  await world.database.query(
    `update meetings set status = 'CANCELLED', cancelled_reason = 'Selesai' where status = 'PLANNED'`,
  );
  await world.database.query(`update closures set retired_on = '2026-11-23'`);
  // It meets on the first Sunday of the month, at 16:00.
  group = await insertGroup(world);
});
afterAll(() => world.close());

const planned = (of: GroupWithMembers) =>
  world.count('meetings', `group_id = '${of.groupId}' and status = 'PLANNED'`);
const hosts = ({ days }: Plan) =>
  days.map(({ meeting }) => meeting?.hostTurn?.participant.fullName ?? null);
const refused = (query: string, wish: object) =>
  unchanged(world, () => officer.refused(query, { input: { groupId: group.groupId, ...wish } }));

/** Until June 2027, when the day by the rule is a holiday. */
const HALF_YEAR = { untilOn: '2027-06-30' };
const HALF_YEARS_DAYS = [
  '2026-12-06 PLANNED',
  '2027-01-03 PLANNED',
  '2027-02-07 PLANNED',
  '2027-03-07 PLANNED',
  '2027-04-04 PLANNED',
  '2027-05-02 PLANNED',
];

describe('a plan', () => {
  it('is for the whole term in one action: on the rule, at the usual time and place, with hosts in turn', async () => {
    await alterGroup(world, group, { usual_place: 'Balai RW 03' });
    const whole = await plan(officer, group);
    expect(whole.days).toHaveLength(25);
    expect([whole.days[0]?.occursOn, whole.days.at(-1)?.occursOn]).toEqual([
      '2026-12-06',
      '2028-12-03',
    ]);
    // 6 June 2027 is the Islamic new year, and the group is to be asked.
    expect(whole.plannedCount).toBe(24);
    expect(whole.days[0]).toEqual({
      occursOn: '2026-12-06',
      meetsOn: '2026-12-06',
      outcome: 'PLANNED',
      dayOff: null,
      clashes: [],
      meeting: {
        id: expect.any(String),
        status: 'PLANNED',
        plannedOn: '2026-12-06',
        meetsOn: '2026-12-06',
        startsAt: '16:00',
        place: 'Balai RW 03',
        durationMinutes: 120,
        movedReason: null,
        clashReason: null,
        officer: { id: group.officerId },
        hostTurn: { turnOn: '2026-12-06', participant: { fullName: 'Amina' } },
      },
    });
    expect(hosts(whole).slice(0, 8)).toEqual([
      ...['Amina', 'Budi', 'Citra', 'Amina', 'Budi', 'Citra'],
      ...[null, 'Amina'],
    ]);
    expect(await planned(group)).toBe(24);
  });

  it('is shown beforehand, with the same days, and then nothing is written', async () => {
    const shown = await unchanged(world, () => preview(officer, group, HALF_YEAR));
    expect(outcomes(shown)).toEqual([...HALF_YEARS_DAYS, '2027-06-06 NEEDS_CHOICE']);
    expect(shown).toMatchObject({ plannedCount: 6, days: { length: 7 } });
    expect(shown.days.every(({ meeting }) => meeting === null)).toBe(true);
    expect(outcomes(await plan(officer, group, HALF_YEAR))).toEqual(outcomes(shown));
  });

  it('may be repeated: what exists is left as it is', async () => {
    const first = await plan(officer, group, HALF_YEAR);
    const again = await unchanged(world, () => plan(officer, group, HALF_YEAR));
    expect(again.plannedCount).toBe(0);
    expect(outcomes(again)).toEqual([
      ...HALF_YEARS_DAYS.map((day) => day.replace('PLANNED', 'EXISTS')),
      '2027-06-06 NEEDS_CHOICE',
    ]);
    const ids = ({ days }: Plan) => days.map(({ meeting }) => meeting?.id);
    expect(ids(again)).toEqual(ids(first));
  });

  it('counts once when it is sent several times at once', async () => {
    const plans = await Promise.all([1, 2, 3].map(() => plan(officer, group, HALF_YEAR)));
    expect(plans.map(({ plannedCount }) => plannedCount).sort()).toEqual([0, 0, 6]);
    expect(await planned(group)).toBe(6);
  });

  it('leaves a month that has its meeting, moved or cancelled, and plans one that had another kind only', async () => {
    await schedule(officer, group, { meetsOn: '2026-12-13', startsAt: '08:00' });
    const january = await schedule(officer, group, { meetsOn: '2027-01-03', startsAt: '08:00' });
    await schedule(officer, group, {
      ...{ kind: 'DELIBERATION', meetsOn: '2027-02-14', startsAt: '08:00' },
    });
    const input = { reason: 'Banjir' };
    await officer.ask(CANCEL, { id: january.id, expectedVersion: january.version, input });
    const wish = { untilOn: '2027-02-28', clashReason: 'Januari batal' };
    expect(outcomes(await plan(officer, group, wish))).toEqual([
      '2026-12-06 EXISTS 2026-12-13',
      '2027-01-03 EXISTS',
      '2027-02-07 PLANNED',
    ]);
  });

  it('puts a meeting back into a month where it was cancelled only when the officer says so', async () => {
    const december = await schedule(officer, group);
    const input = { reason: 'Banjir' };
    await officer.ask(CANCEL, { id: december.id, expectedVersion: december.version, input });
    const untilOn = '2026-12-31';
    expect(outcomes(await plan(officer, group, { untilOn }))).toEqual(['2026-12-06 EXISTS']);
    const choices = [{ occursOn: '2026-12-06', meetsOn: '2026-12-20', reason: 'Sudah surut' }];
    const again = await plan(officer, group, { untilOn, choices });
    expect(outcomes(again)).toEqual(['2026-12-06 PLANNED 2026-12-20']);
    expect(again.days[0]?.meeting).toMatchObject({ movedReason: 'Sudah surut' });
  });

  it('starts today, or later when asked', async () => {
    world.travelTo('2026-12-06T03:00:00.000Z');
    const client = await world.as('OFFICER');
    const untilOn = '2027-02-28';
    const today = await preview(client, group, { untilOn, fromOn: '2026-01-01' });
    const later = await preview(client, group, { untilOn, fromOn: '2026-12-07' });
    world.travelTo('2026-11-23T03:00:00.000Z');
    expect(outcomes(today)[0]).toBe('2026-12-06 PLANNED');
    expect(outcomes(later)[0]).toBe('2027-01-03 PLANNED');
  });

  it('follows a weekly rule too, at most 120 meetings ahead, without gaps to keep', async () => {
    await alterGroup(world, group, { recurrence_rule: 'FREQ=WEEKLY;BYDAY=MO' });
    const weekly = await preview(officer, group);
    expect(weekly.days).toHaveLength(110);
    expect(outcomes(weekly).slice(0, 2)).toEqual(['2026-11-23 PLANNED', '2026-11-30 PLANNED']);
    expect(weekly.days.some(({ clashes }) => clashes.length > 0)).toBe(false);
    world.travelTo('2026-01-05T03:00:00.000Z');
    const client = await world.as('OFFICER');
    const whole = await preview(client, group);
    const error = await client.refused(PREVIEW, {
      input: { groupId: group.groupId, untilOn: '2028-12-31' },
    });
    world.travelTo('2026-11-23T03:00:00.000Z');
    expect(whole.days).toHaveLength(120);
    expect(error.extensions.fields).toHaveProperty(['input.untilOn', 'code'], 'TOO_FAR');
  });
});

describe('a day off in a plan', () => {
  const JUNE = { fromOn: '2027-06-01', untilOn: '2027-06-30' };

  it.each([
    ['BEFORE', '2027-06-05'],
    ['AFTER', '2027-06-07'],
  ])('moves the meeting %s it, and says so', async (holidayRule, meetsOn) => {
    await alterGroup(world, group, { holiday_rule: holidayRule });
    const { days, plannedCount } = await plan(officer, group, JUNE);
    expect(plannedCount).toBe(1);
    expect(days[0]).toMatchObject({
      occursOn: '2027-06-06',
      meetsOn,
      outcome: 'MOVED_FOR_DAY_OFF',
      dayOff: { name: 'Tahun Baru Islam' },
      meeting: { plannedOn: '2027-06-06', meetsOn, movedReason: 'Tahun Baru Islam' },
    });
    const again = await plan(officer, group, JUNE);
    expect(outcomes(again)).toEqual([`2027-06-06 EXISTS ${meetsOn}`]);
  });

  it('steps over closures entered by hand', async () => {
    await alterGroup(world, group, { holiday_rule: 'AFTER' });
    await close(officer, '2027-06-07', { toOn: '2027-06-08', kind: 'JOINT_LEAVE' });
    expect(outcomes(await preview(officer, group, JUNE))).toEqual([
      '2027-06-06 MOVED_FOR_DAY_OFF 2027-06-09',
    ]);
  });

  it('is an ordinary day when the institution says so', async () => {
    await close(officer, '2027-06-06', { kind: 'WORKING_DAY' });
    expect(outcomes(await preview(officer, group, JUNE))).toEqual(['2027-06-06 PLANNED']);
  });

  it('does not make the months around it clash while it is open', async () => {
    const { days } = await preview(officer, group, { untilOn: '2027-08-31' });
    const summer = days.slice(-3).map(({ occursOn, outcome }) => `${occursOn} ${outcome}`);
    expect(summer).toEqual(['2027-06-06 NEEDS_CHOICE', '2027-07-04 PLANNED', '2027-08-01 PLANNED']);
  });

  it('is for the officer to choose: another day, that day for a reason, or none', async () => {
    const choose = (meetsOn: string | null, wish: object = {}) =>
      preview(officer, group, { ...JUNE, ...wish, choices: [{ occursOn: '2027-06-06', meetsOn }] });
    const other = await choose('2027-06-13');
    expect(outcomes(other)).toEqual(['2027-06-06 MOVED_FOR_DAY_OFF 2027-06-13']);
    const same = await choose('2027-06-06');
    expect(same.days[0]).toMatchObject({ outcome: 'CLASHES', clashes: [{ kind: 'DAY_OFF' }] });
    const accepted = await choose('2027-06-06', { clashReason: 'Semua setuju' });
    expect(accepted.days[0]).toMatchObject({ outcome: 'PLANNED', clashes: [{ kind: 'DAY_OFF' }] });
    expect(outcomes(await choose(null))).toEqual(['2027-06-06 LEFT_OUT']);
  });

  it.each([
    ['about a day that is not of the rule', '2027-06-07', '2027-06-08', 'occursOn', 'NOT_IN_PLAN'],
    ['about a day outside the plan', '2027-07-04', '2027-07-05', 'occursOn', 'NOT_IN_PLAN'],
    [
      'of a day past the next by the rule',
      '2027-06-06',
      '2027-07-04',
      'meetsOn',
      'OUTSIDE_ITS_TURN',
    ],
    [
      'of a day before the last by the rule',
      '2027-06-06',
      '2027-05-02',
      'meetsOn',
      'OUTSIDE_ITS_TURN',
    ],
  ])('takes no choice %s', async (_, occursOn, meetsOn, field, code) => {
    const { extensions } = await refused(PLAN, { ...JUNE, choices: [{ occursOn, meetsOn }] });
    expect(extensions.fields).toHaveProperty([`input.choices.0.${field}`, 'code'], code);
  });

  it('takes one choice only', async () => {
    const choice = { occursOn: '2027-06-06', meetsOn: null };
    const { extensions } = await refused(PLAN, { ...JUNE, choices: [choice, choice] });
    expect(extensions.fields).toHaveProperty(['input.choices.1.occursOn', 'code'], 'TWICE');
  });
});

describe('a clash in a plan', () => {
  let other: GroupWithMembers;
  beforeEach(async () => {
    other = await insertGroup(world);
    await schedule(officer, other, { meetsOn: '2027-01-03', startsAt: '17:00' });
  });

  it('keeps its day from being planned and no other', async () => {
    const result = await plan(officer, group, { untilOn: '2027-02-28' });
    expect(outcomes(result)).toEqual([
      '2026-12-06 PLANNED',
      '2027-01-03 CLASHES',
      '2027-02-07 PLANNED',
    ]);
    expect(result.days[1]).toMatchObject({
      clashes: [{ kind: 'OFFICER_BUSY', canOverride: true }],
      meeting: null,
    });
    expect(await planned(group)).toBe(2);
  });

  it('is mended by choosing another day, in the same month', async () => {
    await plan(officer, group, { untilOn: '2027-02-28' });
    const choices = [{ occursOn: '2027-01-03', meetsOn: '2027-01-10' }];
    const mended = await plan(officer, group, { untilOn: '2027-02-28', choices });
    expect(outcomes(mended)).toEqual([
      '2026-12-06 EXISTS',
      '2027-01-03 PLANNED 2027-01-10',
      '2027-02-07 EXISTS',
    ]);
    expect(mended.days[1]?.meeting).toMatchObject({
      plannedOn: '2027-01-03',
      movedReason: 'Tanggal dipilih saat merencanakan',
      hostTurn: { turnOn: '2027-01-10' },
    });
  });

  it('is accepted for a reason, which only its meeting keeps', async () => {
    const clashReason = 'Petugas lain menggantikan';
    const { days } = await plan(officer, group, { untilOn: '2027-02-28', clashReason });
    expect(days.map(({ meeting }) => meeting?.clashReason)).toEqual([null, clashReason, null]);
    expect(days[1]).toMatchObject({ outcome: 'PLANNED', clashes: [{ kind: 'OFFICER_BUSY' }] });
  });

  it('with another kind of meeting of the group on the day is never accepted', async () => {
    await schedule(officer, group, { kind: 'DELIBERATION', startsAt: '08:00' });
    const wish = { untilOn: '2026-12-31', clashReason: 'Sekalian' };
    const { days } = await plan(officer, group, wish);
    expect(days).toMatchObject([
      { outcome: 'CLASHES', clashes: [{ kind: 'GROUP_MEETS', canOverride: false }] },
    ]);
  });

  it('of a month left out is the gap it leaves', async () => {
    const choices = [{ occursOn: '2027-01-03', meetsOn: null }];
    const { days } = await preview(officer, group, { untilOn: '2027-02-28', choices });
    expect(days.map(({ outcome }) => outcome)).toEqual(['PLANNED', 'LEFT_OUT', 'CLASHES']);
    expect(days[2]?.clashes).toMatchObject([{ kind: 'GAP_LONG', gapDays: 63 }]);
  });
});
