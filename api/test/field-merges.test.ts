import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendanceIn, FieldScene } from './support/field-scene.js';
import type { FieldOperationDraft, Phone } from './support/field.js';
import { hold } from './support/meetings.js';
import { reverse } from './support/premiums.js';

const PREMIUM = 5_000;
const CORRECT = `mutation ($input: AttendanceCorrectInput!) { attendanceCorrect(input: $input) { state } }`;

describe('what the desk and phones record of one member', () => {
  let scene: FieldScene;
  beforeAll(async () => {
    scene = await FieldScene.create();
  });
  afterAll(() => scene.world.close());
  beforeEach(() => scene.begin());

  const atDesk = (nth: number, attendance: string) =>
    hold(scene.officer, scene.meetingId, {
      requestKey: scene.world.newKey(),
      rows: [{ participantId: scene.member(nth), attendance }],
    });

  it.each([
    ['first the one that agrees', ['ABSENT', 'PRESENT']],
    ['first the one that differs', ['PRESENT', 'ABSENT']],
  ])('counts as the desk entered it, whichever phone comes first: %s', async (_, states) => {
    await atDesk(0, 'ABSENT');
    for (const state of states) {
      const phone = scene.phone(`HP ${state}`);
      await phone.send(scene.officer, scene.mark(phone, 0, state));
    }
    expect(await scene.stateOf(0)).toBe('ABSENT');
  });

  it('stays when a phone that agreed takes its word back', async () => {
    await atDesk(0, 'PRESENT');
    const phone = scene.phone();
    const mark = scene.mark(phone, 0);
    await phone.send(scene.officer, mark);
    await phone.send(scene.officer, scene.undo(phone, mark));
    expect(await scene.stateOf(0)).toBe('PRESENT');
  });

  it('is settled by a correction at the desk, and phones change it no more', async () => {
    const [a, b] = [scene.phone('HP Sari'), scene.phone('HP Togar')];
    await a.send(scene.officer, scene.mark(a, 0, 'EXCUSED'));
    const participantId = scene.member(0);
    const input = { meetingId: scene.meetingId, participantId, state: 'SICK', reason: 'Surat' };
    await scene.officer.ask(CORRECT, { input });
    const { meetings } = await b.send(scene.officer, scene.mark(b, 0, 'PRESENT'));
    expect(attendanceIn(meetings[0])).toMatchObject({ Amina: 'SICK' });
    const entries = [
      { deviceName: 'desk', attendance: 'SICK' },
      { deviceName: 'HP Togar', attendance: 'PRESENT' },
      { deviceName: 'HP Sari', attendance: 'EXCUSED' },
    ];
    expect(meetings[0]?.merges[0]?.entries).toMatchObject(entries);
  });

  it('is recorded by who said what counts, not by who sent last', async () => {
    const [a, b] = [scene.phone('HP Sari'), scene.phone('HP Kepala')];
    const head = await scene.world.as('HEAD');
    await a.send(scene.officer, scene.mark(a, 0, 'LATE'));
    await b.send(head, scene.mark(b, 0, 'ABSENT'));
    await a.send(scene.officer, scene.mark(a, 0, 'ABSENT'), scene.mark(a, 0, 'SICK'));
    const recorded = `select u.role from attendances a join users u on u.id = a.recorded_by_id where a.meeting_id = '${scene.meetingId}'`;
    expect(await scene.world.rows(recorded)).toEqual([{ role: 'OFFICER' }]);
  });
});

describe('taking back', () => {
  let scene: FieldScene;
  beforeAll(async () => {
    scene = await FieldScene.create();
  });
  afterAll(() => scene.world.close());
  beforeEach(() => scene.begin());

  /** Sends each by itself, in the order given or the other way round. */
  async function sendEach(phone: Phone, turned: boolean, operations: FieldOperationDraft[]) {
    for (const one of turned ? operations.toReversed() : operations)
      await phone.send(scene.officer, one);
  }

  it.each([false, true])(
    'a closing changes nothing, however they arrive (turned: %s)',
    async (turned) => {
      const phone = scene.phone();
      const close = phone.record(scene.meetingId, 'CLOSE', { hostAttended: false });
      await sendEach(phone, turned, [close, scene.undo(phone, close)]);
      const turns = `select state from host_turns where meeting_id = '${scene.meetingId}'`;
      expect(await scene.world.rows(turns)).toEqual([{ state: 'CANCELLED' }]);
    },
  );

  it.each([false, true])(
    'money of another meeting changes nothing, however they arrive (turned: %s)',
    async (turned) => {
      const phone = scene.phone();
      const payment = scene.pay(phone, 0);
      const paidAt = scene.meetingId;
      scene.meetingId = await scene.other();
      const undo = scene.undo(phone, payment);
      scene.meetingId = paidAt;
      await sendEach(phone, turned, [payment, undo]);
      expect(await scene.taken()).toBe(5_000);
    },
  );

  it('twice, or after the treasurer did, returns the money once', async () => {
    const phone = scene.phone();
    const [one, two] = [scene.pay(phone, 0), scene.pay(phone, 1)];
    await phone.send(scene.officer, one, two);
    const [paid] = await scene.world.rows<{ id: string }>(
      `select payment_id as id from field_operations where id = '${two.id}'`,
    );
    await reverse(scene.world, await scene.world.as('TREASURER'), paid?.id ?? '');
    const undos = [one, one, two].map((operation) => scene.undo(phone, operation));
    const { operations } = await phone.send(scene.officer, ...undos);
    expect(operations.map(({ outcome }) => outcome)).toEqual(Array(3).fill('ACCEPTED'));
    expect(await scene.taken()).toBe(0);
    expect(await scene.world.count('premium_payments', `meeting_id = '${scene.meetingId}'`)).toBe(
      4,
    );
  });

  it('what somebody else recorded is for who may reverse premiums', async () => {
    const [a, b] = [scene.phone('HP Sari'), scene.phone('HP Kepala')];
    const head = await scene.world.as('HEAD');
    const [seen, payment] = [scene.mark(b, 0), scene.pay(a, 1)];
    await b.send(head, seen);
    await a.send(scene.officer, payment);
    const denied = await a.send(scene.officer, scene.undo(a, seen));
    expect(denied.operations[0]).toMatchObject({ rule: 'FIELD_OPERATION_NOT_ALLOWED' });
    const allowed = await b.send(head, scene.undo(b, payment));
    expect(allowed.operations[0]).toMatchObject({ outcome: 'ACCEPTED' });
    expect([await scene.stateOf(0), await scene.taken()]).toEqual(['PRESENT', 0]);
  });
});

describe('the counted cash', () => {
  it('is one figure while phones agree, and each phone’s own when they do not', async () => {
    const scene = await FieldScene.create();
    const { officer, meetingId } = scene;
    const [a, b] = [scene.phone('HP Sari'), scene.phone('HP Togar')];
    const count = (phone: Phone, countedCash: number) =>
      phone.record(meetingId, 'CASH_COUNT', { countedCash, explanation: 'Kurang seribu' });
    const counted = `{ fieldPacks { meetings { countedCash cashCounts { deviceName countedCash explanation } } } }`;
    await a.send(officer, count(a, 9_000), count(a, 4_000));
    const own = { deviceName: 'HP Sari', countedCash: 4_000, explanation: 'Kurang seribu' };
    const one = [{ meetings: [{ countedCash: 4_000, cashCounts: [own] }] }];
    expect(await officer.ask(counted)).toEqual({ fieldPacks: one });
    await b.send(officer, count(b, 5_000));
    const { fieldPacks } = await officer.ask<{ fieldPacks: unknown }>(counted);
    expect(fieldPacks).toMatchObject([{ meetings: [{ countedCash: null }] }]);
    await scene.world.close();
  });

  it('stands on the sheet: what all phones found at least, in their words, until the desk counts', async () => {
    const scene = await FieldScene.create();
    const { officer, meetingId } = scene;
    const [a, b] = [scene.phone('HP Sari'), scene.phone('HP Togar')];
    const count = (phone: Phone, countedCash: number) =>
      phone.record(meetingId, 'CASH_COUNT', { countedCash });
    const present = async () => {
      const { meeting } = await officer.ask<{ meeting: { cashCount: object | null } }>(
        'query ($id: ID!) { meeting(id: $id) { cashCount { keyed counted explanation reason } } }',
        { id: meetingId },
      );
      return meeting.cashCount;
    };
    await a.send(officer, scene.pay(a, 0), count(a, PREMIUM));
    const plain = { keyed: PREMIUM, counted: PREMIUM, explanation: null, reason: null };
    expect(await present()).toEqual(plain);

    const reason = 'Catatan baru dari telepon petugas';
    await b.send(officer, scene.pay(b, 1), count(b, 2 * PREMIUM));
    const words = 'HP Sari: Rp\u00a05.000; HP Togar: Rp\u00a010.000';
    const differing = { keyed: 2 * PREMIUM, counted: PREMIUM, explanation: words, reason };
    expect(await present()).toEqual(differing);

    await a.send(officer, count(a, 2 * PREMIUM));
    const agreed = { keyed: 2 * PREMIUM, counted: 2 * PREMIUM, explanation: null, reason };
    expect(await present()).toEqual(agreed);

    const desk = { counted: 2 * PREMIUM, reason: 'Dihitung ulang di kantor' };
    await officer.ask(
      'mutation ($id: ID!, $input: MeetingCashCountInput!) { meetingCashCount(id: $id, input: $input) { id } }',
      { id: meetingId, input: { requestKey: 'hitung-di-kantor', ...desk } },
    );
    await b.send(officer, count(b, 1_000));
    expect(await present()).toEqual({ ...agreed, reason: desk.reason });
    expect(await scene.world.count('meeting_cash_counts')).toBe(4);
    await scene.world.close();
  });

  it('of more than any meeting holds is refused by name, and the rest is kept', async () => {
    const scene = await FieldScene.create();
    const phone = scene.phone('HP Sari');
    const tooMuch = phone.record(scene.meetingId, 'CASH_COUNT', { countedCash: 1_000_000_001 });
    const report = await phone.send(scene.officer, tooMuch, scene.mark(phone, 0));
    expect(report.operations).toMatchObject([
      { outcome: 'REFUSED', rule: 'FIELD_OPERATION_INCOMPLETE' },
      { outcome: 'ACCEPTED' },
    ]);
    expect(await scene.world.count('meeting_cash_counts')).toBe(0);
    await scene.world.close();
  });
});
