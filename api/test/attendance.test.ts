import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const CORRECT = `mutation ($input: AttendanceCorrectInput!) {
  attendanceCorrect(input: $input) { id state note recordedBy { email } meeting { id } participant { fullName } }
}`;
const LIST = `query ($filter: AttendanceFilter, $sort: AttendanceSort) {
  attendances(filter: $filter, sort: $sort) { total items { state participant { fullName } meeting { meetsOn } } }
}`;

describe('attendance', () => {
  let world: World;
  let officer: TestClient;
  let group: GroupWithMembers;
  let [first, second]: [string, string] = ['', ''];
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    group = await insertGroup(world, { names: ['Amina', 'Budi'] });
    first = await recorded('2026-11-23', ['ABSENT', 'PRESENT']);
    world.travelTo('2026-12-07T03:00:00.000Z');
    officer = await world.as('OFFICER');
    second = await recorded('2026-12-07', ['PRESENT', 'EXCUSED']);
  });
  afterAll(() => world.close());

  const idOf = (nth: number) => group.members[nth]?.participantId ?? '';
  async function recorded(meetsOn: string, states: string[]): Promise<string> {
    const { id } = await schedule(officer, group, { meetsOn });
    const rows = states.map((attendance, nth) => ({ participantId: idOf(nth), attendance }));
    await hold(officer, id, { requestKey: world.newKey(), rows });
    return id;
  }
  const list = async (filter: object, client = officer) => {
    const { attendances } = await client.ask<{
      attendances: { items: Array<{ state: string; participant: { fullName: string } }> };
    }>(LIST, { filter });
    return attendances.items
      .map(({ state, participant }) => `${participant.fullName} ${state}`)
      .sort();
  };
  const refused = (input: object) => unchanged(world, () => officer.refused(CORRECT, { input }));

  it('is listed by meeting, participant, state and days', async () => {
    expect(await list({ meetingId: first })).toEqual(['Amina ABSENT', 'Budi PRESENT']);
    expect(await list({ participantId: idOf(0) })).toEqual(['Amina ABSENT', 'Amina PRESENT']);
    expect(await list({ state: 'EXCUSED' })).toEqual(['Budi EXCUSED']);
    expect(await list({ metOnFrom: '2026-12-01' })).toEqual(['Amina PRESENT', 'Budi EXCUSED']);
    expect(await list({ metOnTo: '2026-11-30' })).toEqual(['Amina ABSENT', 'Budi PRESENT']);
    expect(await list({ meetingId: 'no id' })).toEqual([]);
    expect(await list({}, await world.as('OFFICER', 'mabar'))).toEqual([]);
  });

  it('starts with the latest meeting, of a list and of a participant', async () => {
    const { participant } = await officer.ask<{ participant: object }>(
      `query ($id: ID!) { participant(id: $id) { attendances { state meeting { meetsOn } } } }`,
      { id: idOf(1) },
    );
    expect(participant).toEqual({
      attendances: [
        { state: 'EXCUSED', meeting: { meetsOn: '2026-12-07' } },
        { state: 'PRESENT', meeting: { meetsOn: '2026-11-23' } },
      ],
    });
  });

  it('is corrected with a reason that the journal keeps', async () => {
    const input = {
      meetingId: first,
      participantId: idOf(0),
      state: 'LATE',
      reason: 'Salah ketik',
    };
    const head = await world.as('HEAD');
    expect(await head.ask(CORRECT, { input })).toMatchObject({
      attendanceCorrect: {
        state: 'LATE',
        recordedBy: { email: 'head@polonia.example' },
        meeting: { id: first },
        participant: { fullName: 'Amina' },
      },
    });
    const notes = await world.rows(
      `select particulars from journal where action = 'attendance.corrected'`,
    );
    expect(notes).toEqual([
      {
        particulars: {
          meetingId: first,
          participantId: idOf(0),
          from: 'ABSENT',
          to: 'LATE',
          reason: 'Salah ketik',
        },
      },
    ]);
  });

  it('that was never recorded cannot be corrected', async () => {
    const planned = await schedule(officer, group, { meetsOn: '2027-01-10' });
    const input = { participantId: idOf(0), state: 'PRESENT', reason: 'x' };
    const missing = await refused({ ...input, meetingId: planned.id });
    expect(missing.extensions.code).toBe('NOT_FOUND');
    const silent = await refused({ ...input, meetingId: second, reason: '' });
    expect(silent.extensions.fields).toHaveProperty(['input.reason']);
  });

  it('is not corrected from another institution, nor read by an analyst', async () => {
    const input = { meetingId: second, participantId: idOf(0), state: 'SICK', reason: 'x' };
    const mabar = await world.as('OFFICER', 'mabar');
    const refusal = await unchanged(world, () => mabar.refused(CORRECT, { input }));
    expect(refusal.extensions.code).toBe('NOT_FOUND');
    const analyst = await world.as('ANALYST');
    expect((await analyst.refused(LIST)).extensions.code).toBe('FORBIDDEN');
  });
});
