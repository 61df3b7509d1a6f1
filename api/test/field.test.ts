import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { PACKS, Phone, SEND, type FieldMeetingRow } from './support/field.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const TODAY = '2026-11-23';

describe('a phone at a meeting', () => {
  let world: World;
  let officer: TestClient;
  let group: GroupWithMembers;
  let meetingId: string;
  let time = 6 * 60;

  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    group = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra'] });
    meetingId = await meetingOn(TODAY);
  });

  async function meetingOn(meetsOn: string): Promise<string> {
    time += 3; // Each at its own time: the officer is at one place at a time.
    const startsAt = `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
    return (await schedule(officer, group, { meetsOn, startsAt })).id;
  }

  const member = (nth: number) => group.members[nth]?.participantId ?? '';
  const came = (nth: number, attendance = 'PRESENT') => ({
    participantId: member(nth),
    attendance,
  });
  const paid = (nth: number, amount = 5_000) => ({ participantId: member(nth), amount });
  const attendanceIn = (meeting: FieldMeetingRow | undefined) =>
    Object.fromEntries((meeting?.members ?? []).map(({ name, attendance }) => [name, attendance]));

  it('downloads the officer’s groups with what each member owes, and nothing private', async () => {
    const { fieldPacks } = await officer.ask<{
      fieldPacks: Array<{ group: object; meetings: object[] }>;
    }>(PACKS, {});
    const pack = fieldPacks.find((one) => JSON.stringify(one.group).includes(group.groupId));
    expect(pack?.meetings).toEqual([
      expect.objectContaining({
        id: meetingId,
        status: 'PLANNED',
        hostName: 'Amina',
        nextHostName: 'Budi',
        isClosed: false,
        merges: [],
        totals: { present: 0, recorded: 0, members: 3, premiumTotal: 0 },
      }),
    ]);
    const { members } = pack?.meetings[0] as FieldMeetingRow;
    expect(members[0]).toEqual({
      participantId: member(0),
      name: 'Amina',
      monthlyPremium: 5_000,
      owed: 55_000,
      owedMonths: 11,
      aheadMonths: 0,
      attendance: null,
      note: null,
      paidHere: 0,
    });
  });

  it('records attendance and money, holds the meeting, and gives receipts', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const receipt = await phone.send(
      officer,
      phone.record(meetingId, 'ATTENDANCE', came(0)),
      phone.record(meetingId, 'PREMIUM', paid(0)),
      phone.record(meetingId, 'ATTENDANCE', came(1, 'SICK')),
      phone.record(meetingId, 'CLOSE', { hostAttended: true }),
    );
    expect(receipt.operations.map(({ outcome }) => outcome)).toEqual(Array(4).fill('ACCEPTED'));
    expect(receipt.operations[1]?.receiptNumber).toMatch(/^KW-2026-\d{6}$/);
    expect(receipt.meetings[0]).toMatchObject({
      status: 'HELD',
      isClosed: true,
      totals: { present: 1, recorded: 2, members: 3, premiumTotal: 5_000 },
    });
    expect(
      await world.count('host_turns', `meeting_id = '${meetingId}' and state = 'HOSTED'`),
    ).toBe(1);
  });

  it('sends again after a lost answer: everything counts once, with the same receipt', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const operations = [
      phone.record(meetingId, 'ATTENDANCE', came(0)),
      phone.record(meetingId, 'PREMIUM', paid(0)),
    ];
    const first = await phone.send(officer, ...operations);
    const again = await phone.send(officer, ...operations, ...operations);
    expect(again.operations.map(({ outcome }) => outcome)).toEqual(Array(4).fill('DUPLICATE'));
    expect(again.operations[1]?.receiptNumber).toBe(first.operations[1]?.receiptNumber);
    expect(again.meetings[0]?.totals.premiumTotal).toBe(5_000);
    expect(await world.count('premium_payments', `meeting_id = '${meetingId}'`)).toBe(1);
  });

  it('has each row judged by itself: the bad ones are named, the good ones kept', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const stranger = (await insertGroup(world, { names: ['Orang lain'] })).members[0]
      ?.participantId;
    const future = await meetingOn('2026-12-20');
    const receipt = await phone.send(
      officer,
      phone.record(meetingId, 'ATTENDANCE', came(0)),
      phone.record(meetingId, 'ATTENDANCE', { participantId: stranger, attendance: 'PRESENT' }),
      phone.record(meetingId, 'PREMIUM', paid(0, -5_000)),
      phone.record(meetingId, 'PREMIUM', paid(1, 900_000)),
      phone.record(future, 'ATTENDANCE', came(1)),
      phone.record(world.newKey(), 'ATTENDANCE', came(1)),
      phone.record(meetingId, 'ATTENDANCE', { participantId: member(1) }),
      phone.record(meetingId, 'TOPICS', { topicIds: [world.newKey()] }),
      { ...phone.record(meetingId, 'ATTENDANCE', came(1)), id: 'no uuid' },
      phone.record(meetingId, 'PREMIUM', paid(2)),
    );
    expect(receipt.operations.map(({ rule }) => rule)).toEqual([
      null,
      'NOT_A_MEMBER',
      'PAYMENT_NOT_POSITIVE',
      'PAYMENT_EXCEEDS_TERM',
      'MEETING_IN_FUTURE',
      'FIELD_MEETING_UNKNOWN',
      'FIELD_OPERATION_INCOMPLETE',
      'FIELD_TOPIC_UNKNOWN',
      'FIELD_OPERATION_INCOMPLETE',
      null,
    ]);
    expect(receipt.meetings.find(({ id }) => id === meetingId)?.totals).toEqual({
      present: 1,
      recorded: 1,
      members: 3,
      premiumTotal: 5_000,
    });
  });

  it('may name an operation once: the same id with something else is refused', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const operation = phone.record(meetingId, 'PREMIUM', paid(0));
    await phone.send(officer, operation);
    const { operations } = await phone.send(officer, { ...operation, amount: 50_000 });
    expect(operations[0]).toMatchObject({ outcome: 'REFUSED', rule: 'REQUEST_KEY_REUSED' });
    expect(await world.count('premium_payments', `meeting_id = '${meetingId}'`)).toBe(1);
  });

  it('takes back what it recorded, in whichever order the two arrive', async () => {
    const [early, late] = [new Phone(world, 'A'), new Phone(world, 'B')];
    const payment = early.record(meetingId, 'PREMIUM', paid(0));
    await early.send(officer, payment);
    await early.send(officer, early.record(meetingId, 'UNDO', { undoneOperationId: payment.id }));
    const other = late.record(meetingId, 'PREMIUM', paid(1));
    await late.send(officer, late.record(meetingId, 'UNDO', { undoneOperationId: other.id }));
    const receipt = await late.send(officer, other);
    expect(receipt.operations[0]).toMatchObject({ outcome: 'ACCEPTED', receiptNumber: null });
    expect(receipt.meetings[0]?.totals.premiumTotal).toBe(0);
    const amounts = await world.rows<{ amount: string }>(
      `select amount from premium_payments where meeting_id = '${meetingId}' order by receipt_number`,
    );
    expect(amounts.map(({ amount }) => Number(amount))).toEqual([5_000, -5_000]);
  });

  it('takes back an attendance, which is then not recorded', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const mark = phone.record(meetingId, 'ATTENDANCE', came(0));
    await phone.send(officer, mark);
    const undo = phone.record(meetingId, 'UNDO', { undoneOperationId: mark.id });
    const { meetings } = await phone.send(officer, undo);
    expect(attendanceIn(meetings[0])).toEqual({ Amina: null, Budi: null, Citra: null });
  });

  it('meets another phone: both words are kept and told, who saw the member counts, no money is lost', async () => {
    const [a, b] = [new Phone(world, 'HP Sari'), new Phone(world, 'HP Togar')];
    await a.send(
      officer,
      a.record(meetingId, 'ATTENDANCE', came(0, 'EXCUSED')),
      a.record(meetingId, 'PREMIUM', paid(1)),
    );
    const { meetings } = await b.send(
      officer,
      b.record(meetingId, 'ATTENDANCE', came(0)),
      b.record(meetingId, 'PREMIUM', paid(1)),
    );
    expect(attendanceIn(meetings[0])).toEqual({ Amina: 'PRESENT', Budi: null, Citra: null });
    expect(meetings[0]?.totals.premiumTotal).toBe(10_000);
    expect(meetings[0]?.merges).toEqual([
      {
        participantName: 'Amina',
        kind: 'ATTENDANCE',
        attendance: 'PRESENT',
        entries: [
          expect.objectContaining({ deviceName: 'HP Togar', attendance: 'PRESENT' }),
          expect.objectContaining({ deviceName: 'HP Sari', attendance: 'EXCUSED' }),
        ],
      },
      {
        participantName: 'Budi',
        kind: 'PREMIUM',
        attendance: null,
        entries: [
          expect.objectContaining({ deviceName: 'HP Sari', amount: 5_000 }),
          expect.objectContaining({ deviceName: 'HP Togar', amount: 5_000 }),
        ],
      },
    ]);
  });

  it('leaves what the desk entered, and stands beside it', async () => {
    const rows = [{ participantId: member(0), attendance: 'ABSENT' }];
    await hold(officer, meetingId, { requestKey: world.newKey(), rows });
    const phone = new Phone(world, 'HP Petugas');
    const { operations, meetings } = await phone.send(
      officer,
      phone.record(meetingId, 'ATTENDANCE', came(0)),
      phone.record(meetingId, 'ATTENDANCE', came(1)),
    );
    expect(operations.map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(attendanceIn(meetings[0])).toEqual({ Amina: 'ABSENT', Budi: 'PRESENT', Citra: null });
    expect(meetings[0]?.merges[0]?.entries).toEqual([
      expect.objectContaining({ deviceName: 'desk', attendance: 'ABSENT' }),
      expect.objectContaining({ deviceName: 'HP Petugas', attendance: 'PRESENT' }),
    ]);
  });

  it('says that the host did not come, and the turn does not count', async () => {
    const phone = new Phone(world, 'HP Petugas');
    await phone.send(
      officer,
      phone.record(meetingId, 'ATTENDANCE', came(1)),
      phone.record(meetingId, 'CLOSE', { hostAttended: false }),
    );
    expect(
      await world.rows(`select state from host_turns where meeting_id = '${meetingId}'`),
    ).toEqual([{ state: 'CANCELLED' }]);
  });

  it('with a clock a year off is believed about people, not about time', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const operation = phone.record(meetingId, 'PREMIUM', {
      ...paid(0),
      recordedAt: '2025-11-23T03:00:00.000Z',
    });
    await phone.send(officer, operation);
    expect(
      await world.rows(
        `select p.paid_on::text, o.received_at::date::text as received, o.device_recorded_at::date::text as said
         from field_operations o join premium_payments p on p.id = o.payment_id where o.id = '${operation.id}'`,
      ),
    ).toEqual([{ paid_on: TODAY, received: TODAY, said: '2025-11-23' }]);
  });

  it('of another institution finds neither meetings nor members', async () => {
    const mabar = await world.as('OFFICER', 'mabar');
    const phone = new Phone(world, 'HP Mabar');
    const { operations } = await phone.send(mabar, phone.record(meetingId, 'ATTENDANCE', came(0)));
    expect(operations[0]?.rule).toBe('FIELD_MEETING_UNKNOWN');
    expect(await mabar.ask(PACKS, {})).toEqual({ fieldPacks: [] });
  });

  it('sends 200 operations at the most, and at least one', async () => {
    const phone = new Phone(world, 'HP Petugas');
    const many = Array.from({ length: 201 }, () => phone.record(meetingId, 'ATTENDANCE', came(0)));
    for (const operations of [many, []]) {
      const refusal = await unchanged(world, () =>
        officer.refused(SEND, phone.input(...operations)),
      );
      expect(refusal.extensions.code).toBe('INVALID_INPUT');
    }
  });

  it('of the head records attendance but takes no money', async () => {
    const head = await world.as('HEAD');
    const phone = new Phone(world, 'HP Kepala');
    const { operations } = await phone.send(
      head,
      phone.record(meetingId, 'ATTENDANCE', came(0)),
      phone.record(meetingId, 'PREMIUM', paid(0)),
    );
    expect(operations.map(({ rule }) => rule)).toEqual([null, 'FIELD_OPERATION_NOT_ALLOWED']);
  });
});
