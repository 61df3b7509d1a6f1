import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import {
  hold,
  MEETING_HOLD,
  schedule,
  type MeetingRow,
  type SheetAnswer,
} from './support/meetings.js';
import { endEnrolment, insertGroup, type GroupWithMembers } from './support/members.js';
import { pay, paymentInput, PREMIUM_RECORD } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const READ = `query ($id: ID!) {
  meeting(id: $id) {
    status minutes premiumTotal
    hostTurn { state }
    attendanceCounts { state count }
    topics { name }
    decisions { text ownerName dueOn doneOn }
    roster { amountDue arrearsAmount paidHere participant { fullName } enrolment { id } attendance { state note recordedBy { email } } }
  }
}`;

describe('the sheet of a meeting', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  let hour = 0;
  /** A group whose meeting is today, each at another hour. */
  const today = async (
    names?: string[],
  ): Promise<{ group: GroupWithMembers; meeting: MeetingRow }> => {
    const group = await insertGroup(world, names ? { names } : {});
    const minute = String(hour++).padStart(2, '0');
    const meeting = await schedule(officer, group, {
      meetsOn: '2026-11-23',
      startsAt: `08:${minute}`,
    });
    return { group, meeting };
  };
  const idOf = (group: GroupWithMembers, nth: number) => group.members[nth]?.participantId ?? '';
  const sheet = (rows: object[], more: object = {}) => ({
    requestKey: world.newKey(),
    rows,
    ...more,
  });
  const read = async (id: string) => (await officer.ask<{ meeting: object }>(READ, { id })).meeting;

  it('is kept in one save: attendance, money, host, topics, decisions and minutes', async () => {
    const { group, meeting } = await today(['Amina', 'Budi', 'Citra', 'Dewi']);
    await pay(world, officer, group.members[1]?.enrolmentId ?? '', { amount: 52_000 });
    const topicId = world.newKey();
    await world.database.query(`insert into topics values ($1, $2, 'Kesehatan reproduksi', null)`, [
      world.cast.polonia.id,
      topicId,
    ]);
    const answer = await hold(
      officer,
      meeting.id,
      sheet(
        [
          { participantId: idOf(group, 0), attendance: 'PRESENT', premiumAmount: 5_000 },
          {
            participantId: idOf(group, 1),
            attendance: 'LATE',
            note: 'Hujan',
            premiumAmount: 3_000,
          },
          {
            participantId: idOf(group, 2),
            attendance: 'ABSENT',
            premiumAmount: 10_000,
            carriedByParticipantId: idOf(group, 0),
          },
        ],
        {
          minutes: 'Dibuka pukul delapan.',
          topicIds: [topicId, topicId],
          decisions: [{ text: 'Beli tikar', ownerName: 'Budi', dueOn: '2026-12-06' }],
        },
      ),
    );
    expect(answer).toMatchObject({ acceptedCount: 3, rejectedCount: 0, premiumTotal: 18_000 });
    expect(answer.rows.map(({ receiptNumber }) => receiptNumber)).toEqual([
      'KW-2026-000002',
      'KW-2026-000003',
      'KW-2026-000004',
    ]);
    const nothing = { note: null, recordedBy: { email: 'officer@polonia.example' } };
    expect(await read(meeting.id)).toEqual({
      status: 'HELD',
      minutes: 'Dibuka pukul delapan.',
      premiumTotal: 18_000,
      hostTurn: { state: 'HOSTED' },
      attendanceCounts: [
        { state: 'PRESENT', count: 1 },
        { state: 'LATE', count: 1 },
        { state: 'EXCUSED', count: 0 },
        { state: 'SICK', count: 0 },
        { state: 'ABSENT', count: 1 },
      ],
      topics: [{ name: 'Kesehatan reproduksi' }],
      decisions: [{ text: 'Beli tikar', ownerName: 'Budi', dueOn: '2026-12-06', doneOn: null }],
      roster: [
        {
          amountDue: 5_000,
          arrearsAmount: 45_000,
          paidHere: 5_000,
          participant: { fullName: 'Amina' },
          enrolment: { id: group.members[0]?.enrolmentId },
          attendance: { ...nothing, state: 'PRESENT' },
        },
        {
          amountDue: 0,
          arrearsAmount: 0,
          paidHere: 3_000,
          participant: { fullName: 'Budi' },
          enrolment: { id: group.members[1]?.enrolmentId },
          attendance: { ...nothing, state: 'LATE', note: 'Hujan' },
        },
        {
          amountDue: 5_000,
          arrearsAmount: 40_000,
          paidHere: 10_000,
          participant: { fullName: 'Citra' },
          enrolment: { id: group.members[2]?.enrolmentId },
          attendance: { ...nothing, state: 'ABSENT' },
        },
        {
          amountDue: 5_000,
          arrearsAmount: 50_000,
          paidHere: 0,
          participant: { fullName: 'Dewi' },
          enrolment: { id: group.members[3]?.enrolmentId },
          attendance: null,
        },
      ],
    });
  });

  it('keeps every good row and names each bad one with its rule', async () => {
    const { group, meeting } = await today(['Amina', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri']);
    await endEnrolment(world, group.members[5]?.enrolmentId ?? '', '2026-11-23');
    const others = await insertGroup(world);
    const answer = await hold(
      officer,
      meeting.id,
      sheet([
        { participantId: idOf(group, 0), attendance: 'PRESENT', premiumAmount: 5_000 },
        { participantId: idOf(group, 0), attendance: 'ABSENT' },
        { participantId: idOf(others, 0), attendance: 'PRESENT' },
        { participantId: 'no id', attendance: 'PRESENT' },
        { participantId: idOf(group, 1), attendance: 'PRESENT', premiumAmount: 180_001 },
        {
          participantId: idOf(group, 2),
          attendance: 'PRESENT',
          premiumAmount: 5_000,
          carriedByParticipantId: world.newKey(),
        },
        { participantId: idOf(group, 3), attendance: 'PRESENT', premiumAmount: 0 },
        { participantId: idOf(group, 4) },
        { participantId: idOf(group, 5), attendance: 'PRESENT', premiumAmount: 5_000 },
      ]),
    );
    expect(answer).toMatchObject({ acceptedCount: 1, rejectedCount: 8, premiumTotal: 5_000 });
    expect(answer.rows.map(({ index, accepted, rule }) => [index, accepted, rule])).toEqual([
      [0, true, null],
      [1, false, 'ATTENDANCE_TWICE'],
      [2, false, 'NOT_A_MEMBER'],
      [3, false, 'NOT_A_MEMBER'],
      [4, false, 'PAYMENT_EXCEEDS_TERM'],
      [5, false, 'PAYMENT_CARRIER_UNKNOWN'],
      [6, false, 'PAYMENT_NOT_POSITIVE'],
      [7, false, 'SHEET_ROW_EMPTY'],
      [8, false, 'ENROLMENT_ENDED'],
    ]);
    expect(answer.rows[4]?.message).toContain('180.000');
    expect(await world.count('attendances', `meeting_id = '${meeting.id}'`)).toBe(1);
    expect(await world.count('premium_payments', `meeting_id = '${meeting.id}'`)).toBe(1);
  });

  it('counts once when it is sent twice, and even when both arrive at the same time', async () => {
    const { group, meeting } = await today();
    const input = sheet(
      [{ participantId: idOf(group, 0), attendance: 'PRESENT', premiumAmount: 5_000 }],
      { decisions: [{ text: 'Beli tikar' }] },
    );
    const send = () =>
      officer.ask<{ meetingHold: SheetAnswer }>(MEETING_HOLD, { id: meeting.id, input });
    const [first, second, third] = await Promise.all([send(), send(), send()]);
    const later = await unchanged(world, send);
    expect([second, third, later]).toEqual([first, first, first]);
    expect(first.meetingHold.rows[0]?.receiptNumber).toMatch(/^KW-2026-0000\d\d$/);
    expect(await world.count('premium_payments', `meeting_id = '${meeting.id}'`)).toBe(1);
    expect(await world.count('decisions', `meeting_id = '${meeting.id}'`)).toBe(1);
    const other = { ...input, minutes: 'lain' };
    const reused = await unchanged(world, () =>
      officer.refused(MEETING_HOLD, { id: meeting.id, input: other }),
    );
    expect(reused.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it('may be completed later, but what was recorded stands', async () => {
    const { group, meeting } = await today();
    await hold(
      officer,
      meeting.id,
      sheet([{ participantId: idOf(group, 0), attendance: 'SICK' }], { minutes: 'Satu' }),
    );
    const answer = await hold(
      officer,
      meeting.id,
      sheet([
        { participantId: idOf(group, 0), attendance: 'PRESENT' },
        { participantId: idOf(group, 1), attendance: 'PRESENT' },
        { participantId: idOf(group, 2), premiumAmount: 5_000 },
      ]),
    );
    expect(answer.rows.map(({ rule }) => rule)).toEqual([
      'ATTENDANCE_ALREADY_RECORDED',
      null,
      null,
    ]);
    expect(answer.meeting).toMatchObject({ status: 'HELD', minutes: 'Satu' });
    const states = await world.rows(
      `select state from attendances where meeting_id = $1 order by state`,
      [meeting.id],
    );
    expect(states).toEqual([{ state: 'PRESENT' }, { state: 'SICK' }]);
  });

  it('of a meeting nobody came to makes it held all the same', async () => {
    const { meeting } = await today();
    const answer = await hold(officer, meeting.id, sheet([]));
    expect(answer).toMatchObject({
      acceptedCount: 0,
      rejectedCount: 0,
      meeting: { status: 'HELD' },
    });
  });

  it('keeps the place of a host who did not host', async () => {
    const { group, meeting } = await today();
    await hold(officer, meeting.id, sheet([], { hostAttended: false }));
    expect(await read(meeting.id)).toMatchObject({ hostTurn: null });
    const next = await schedule(officer, group, { meetsOn: '2026-12-30', startsAt: '08:30' });
    expect(next.hostTurn?.participant.fullName).toBe('Amina');
  });

  it('of an open meeting takes any participant of the institution', async () => {
    const group = await insertGroup(world, { names: ['Gita', 'Hadi'] });
    const mabar = await insertGroup(world, { institution: 'mabar', names: ['Indah'] });
    const wish = { kind: 'OUTREACH', groupId: null, meetsOn: '2026-11-23', startsAt: '20:00' };
    const meeting = await schedule(officer, group, wish);
    const answer = await hold(
      officer,
      meeting.id,
      sheet([
        { participantId: idOf(group, 0), attendance: 'PRESENT', premiumAmount: 5_000 },
        { participantId: idOf(mabar, 0), attendance: 'PRESENT' },
      ]),
    );
    expect(answer.rows.map(({ rule }) => rule)).toEqual([null, 'NOT_A_MEMBER']);
    expect(await read(meeting.id)).toMatchObject({
      premiumTotal: 5_000,
      roster: [{ participant: { fullName: 'Gita' }, paidHere: 5_000 }],
    });
  });

  it('may be joined by money that is recorded for it afterwards', async () => {
    const { group, meeting } = await today();
    await hold(officer, meeting.id, sheet([]));
    const input = paymentInput(world, group.members[0]?.enrolmentId ?? '', {
      meetingId: meeting.id,
    });
    await officer.ask(PREMIUM_RECORD, { input });
    expect(await read(meeting.id)).toMatchObject({
      premiumTotal: 5_000,
      roster: [{ paidHere: 5_000 }, {}, {}],
    });
  });
});
