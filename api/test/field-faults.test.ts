import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction, SYSTEM } from '../src/kernel/index.js';
import { SESSION_COOKIE, startSession } from '../src/staff/index.js';
import { FieldScene } from './support/field-scene.js';
import { SEND, type FieldReceiptRow } from './support/field.js';
import { schedule } from './support/meetings.js';
import { insertGroup } from './support/members.js';
import { NOW } from './support/world.js';

const OUTCOMES = ({ operations }: FieldReceiptRow) => operations.map(({ outcome }) => outcome);
const RULES = ({ operations }: FieldReceiptRow) => operations.map(({ rule }) => rule);

describe('a sending with a bad row keeps the others', () => {
  let scene: FieldScene;
  beforeAll(async () => {
    scene = await FieldScene.create();
  });
  afterAll(() => scene.world.close());
  beforeEach(() => scene.begin());

  it.each([
    ['a note of 501 characters', { note: 'x'.repeat(501) }],
    ['a number of 0', { sequence: 0 }],
    ['no state', { attendance: null }],
    ['an id that is no UUID', { id: 'x' }],
    ['an id in capitals', { id: 'ABCDEF01-2345-4789-ABCD-0123456789AB' }],
  ])('with %s', async (_, flaw) => {
    const phone = scene.phone();
    const [good, bad] = [scene.mark(phone, 0), { ...scene.mark(phone, 1), ...flaw }];
    const receipt = await phone.send(scene.officer, bad, good);
    expect(RULES(receipt)).toEqual(['FIELD_OPERATION_INCOMPLETE', null]);
    expect([await scene.stateOf(0), await scene.stateOf(1)]).toEqual(['PRESENT', null]);
  });

  it('with more money than anybody owes, or less than none', async () => {
    const phone = scene.phone();
    const amounts = [9_007_199_254_740_991, -5_000, 0].map((sum) => scene.pay(phone, 0, sum));
    const receipt = await phone.send(scene.officer, ...amounts, scene.pay(phone, 1));
    const positive = 'PAYMENT_NOT_POSITIVE';
    expect(RULES(receipt)).toEqual(['PAYMENT_EXCEEDS_TERM', positive, positive, null]);
    expect(await scene.taken()).toBe(5_000);
  });

  it('with a number that another of its rows has', async () => {
    const phone = scene.phone();
    const first = scene.mark(phone, 0);
    const second = { ...scene.mark(phone, 1), sequence: first.sequence };
    const receipt = await phone.send(scene.officer, first, second, scene.mark(phone, 2));
    expect(RULES(receipt)).toEqual([null, 'REQUEST_KEY_REUSED', null]);
    expect(await scene.stateOf(1)).toBeNull();
  });

  it('with the id of another of its rows', async () => {
    const phone = scene.phone();
    const first = scene.pay(phone, 0);
    const receipt = await phone.send(scene.officer, first, { ...first, amount: 50_000 }, first);
    expect(RULES(receipt)).toEqual([null, 'REQUEST_KEY_REUSED', null]);
    expect(OUTCOMES(receipt)[2]).toBe('DUPLICATE');
    expect(await scene.taken()).toBe(5_000);
  });

  it('with signs that no text takes: they are left out', async () => {
    const phone = scene.phone();
    const note = `sakit\u0000 \ud800`;
    const receipt = await phone.send(scene.officer, { ...scene.mark(phone, 0, 'SICK'), note });
    expect(OUTCOMES(receipt)).toEqual(['ACCEPTED']);
    expect(receipt.meetings[0]?.members[0]).toMatchObject({ note: 'sakit \ufffd' });
  });

  it.each(['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])(
    'by a phone whose clock says %s, which decides nothing',
    async (recordedAt) => {
      const phone = scene.phone();
      const receipt = await phone.send(scene.officer, { ...scene.mark(phone, 0), recordedAt });
      expect(OUTCOMES(receipt)).toEqual(['ACCEPTED']);
    },
  );

  it('and names a refused row again when it is sent again; mended, it takes a new id', async () => {
    const phone = scene.phone();
    const bad = scene.pay(phone, 0, -5_000);
    await phone.send(scene.officer, bad);
    const again = await phone.send(scene.officer, bad, scene.pay(phone, 0));
    expect(RULES(again)).toEqual(['PAYMENT_NOT_POSITIVE', null]);
    expect(await scene.world.count('field_operations', `id = '${bad.id}'`)).toBe(1);
  });
});

describe('a network that drops', () => {
  let scene: FieldScene;
  beforeAll(async () => {
    scene = await FieldScene.create();
  });
  afterAll(() => scene.world.close());

  /** Sends, hangs up once the server has stored it, and never reads the answer. */
  async function sendAndHangUp(input: object, stored: () => Promise<boolean>): Promise<void> {
    const { app, cast, orm } = scene.world;
    const { token } = await inTransaction(orm.em, SYSTEM, (em) =>
      startSession(em, cast.polonia.users.OFFICER, new Date(NOW)),
    );
    if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo; // A TCP server has a port.
    const body = JSON.stringify({ query: SEND, variables: input });
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write(
      [
        'POST /graphql HTTP/1.1',
        'host: localhost',
        'content-type: application/json',
        'apollo-require-preflight: 1',
        `cookie: ${SESSION_COOKIE}=${token}`,
        `content-length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    );
    while (!(await stored())) await pause(10);
    socket.destroy();
  }

  it('after the server stored everything: sent again, nothing is stored twice', async () => {
    const phone = scene.phone();
    const operations = [scene.mark(phone, 0), scene.pay(phone, 0), scene.pay(phone, 1)];
    const [first] = operations;
    await sendAndHangUp(phone.input(...operations), async () => {
      return (await scene.world.count('field_operations', `id = '${first?.id}'`)) === 1;
    });
    const receipt = await phone.send(scene.officer, ...operations);
    expect(OUTCOMES(receipt)).toEqual(['DUPLICATE', 'DUPLICATE', 'DUPLICATE']);
    expect(receipt.operations[1]?.receiptNumber).toMatch(/^KW-2026-\d{6}$/);
    expect(receipt.meetings[0]?.totals.premiumTotal).toBe(10_000);
    expect(await scene.world.count('premium_payments')).toBe(2);
  });
});

describe('what belongs to others', () => {
  let scene: FieldScene;
  beforeAll(async () => {
    scene = await FieldScene.create();
  });
  afterAll(() => scene.world.close());

  it('a meeting and a member of another institution are unknown', async () => {
    const mabar = await scene.world.as('OFFICER', 'mabar');
    const group = await insertGroup(scene.world, { institution: 'mabar' });
    const foreign = await schedule(mabar, group, { meetsOn: '2026-11-23' });
    const phone = scene.phone();
    const participantId = group.members[0]?.participantId;
    const receipt = await phone.send(
      scene.officer,
      phone.record(foreign.id, 'ATTENDANCE', { participantId, attendance: 'PRESENT' }),
      phone.record(scene.meetingId, 'PREMIUM', { participantId, amount: 5_000 }),
    );
    expect(RULES(receipt)).toEqual(['FIELD_MEETING_UNKNOWN', 'NOT_A_MEMBER']);
    expect(await scene.world.count('attendances')).toBe(0);
    expect(await scene.world.count('premium_payments')).toBe(0);
  });
});
