import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  insertGroup,
  endEnrolment,
  type GroupWithMembers,
  type Member,
} from './support/members.js';
import { schedule } from './support/meetings.js';
import { pay, paymentInput, PREMIUM_RECORD } from './support/premiums.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const SUMMARY = `query ($id: ID!) {
  enrolment(id: $id) {
    premiumSummary { paidTotal paidMonths termMonths arrearsMonths arrearsAmount monthsAhead onTimeShare refundForecast refundOn }
  }
}`;

describe('recording a premium', () => {
  let world: World;
  let officer: TestClient;
  let group: GroupWithMembers;
  let amina: Member;
  let budi: Member;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    const names = ['Amina', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri'];
    group = await insertGroup(world, { names });
    [amina, budi] = [member(0), member(1)];
  });
  afterAll(() => world.close());

  const member = (nth: number): Member => {
    const found = group.members[nth];
    if (!found) throw new Error(`The group has no member ${nth}.`);
    return found;
  };
  const refusedPayment = (wish: object, enrolmentId = budi.enrolmentId) =>
    unchanged(world, () =>
      officer.refused(PREMIUM_RECORD, { input: paymentInput(world, enrolmentId, wish) }),
    );

  it('pays the oldest months first, the last of them in part, and gives a receipt', async () => {
    const payment = await pay(world, officer, amina.enrolmentId, { amount: 12_000 });
    expect(payment).toEqual({
      id: payment.id,
      receiptNumber: 'KW-2026-000001',
      amount: 12_000,
      paidOn: '2026-11-23',
      method: 'CASH',
      isReversed: false,
      reason: null,
      allocations: [
        { month: '2026-01', amount: 5_000 },
        { month: '2026-02', amount: 5_000 },
        { month: '2026-03', amount: 2_000 },
      ],
      reverses: null,
      carriedBy: null,
      meeting: null,
      recordedBy: { email: 'officer@polonia.example' },
    });
  });

  it('fills the month that was begun before it goes on', async () => {
    const payment = await pay(world, officer, amina.enrolmentId, { amount: 4_000 });
    expect(payment.receiptNumber).toBe('KW-2026-000002');
    expect(payment.allocations).toEqual([
      { month: '2026-03', amount: 3_000 },
      { month: '2026-04', amount: 1_000 },
    ]);
  });

  it('sums the premiums up as they stand today', async () => {
    const { enrolment } = await officer.ask(SUMMARY, { id: amina.enrolmentId });
    expect(enrolment).toEqual({
      premiumSummary: {
        paidTotal: 16_000,
        paidMonths: 3,
        termMonths: 36,
        arrearsMonths: 8,
        arrearsAmount: 39_000,
        monthsAhead: 0,
        onTimeShare: 0,
        refundForecast: 180_000,
        refundOn: '2028-12-31',
      },
    });
  });

  it('tells each month how it stands', async () => {
    const { enrolment } = await officer.ask<{ enrolment: { dues: object[] } }>(
      `query ($id: ID!) { enrolment(id: $id) { dues { month dueOn amount paid status paidOn isOnTime } } }`,
      { id: amina.enrolmentId },
    );
    const { dues } = enrolment;
    expect(dues).toHaveLength(36);
    const due = { amount: 5_000, paidOn: null };
    expect([dues[2], dues[3], dues[11]]).toEqual([
      {
        ...due,
        month: '2026-03',
        dueOn: '2026-03-10',
        paid: 5_000,
        status: 'PAID',
        paidOn: '2026-11-23',
        isOnTime: false,
      },
      {
        ...due,
        month: '2026-04',
        dueOn: '2026-04-10',
        paid: 1_000,
        status: 'OVERDUE',
        isOnTime: false,
      },
      { ...due, month: '2026-12', dueOn: '2026-12-10', paid: 0, status: 'FUTURE', isOnTime: null },
    ]);
  });

  it('posts cash to the till and a transfer to the bank, both to the participant’s savings', async () => {
    const { enrolmentId } = member(2);
    await pay(world, officer, enrolmentId, { amount: 5_000 });
    await pay(world, officer, enrolmentId, { amount: 7_000, method: 'TRANSFER' });
    const rows = await world.rows(
      `select a.kind, p.amount::int from ledger_postings p join ledger_accounts a on a.id = p.account_id
       where p.entry_id in (select entry_id from premium_payments where enrolment_id = $1) order by p.amount`,
      [enrolmentId],
    );
    expect(rows).toEqual([
      { kind: 'PARTICIPANT_SAVINGS', amount: -7_000 },
      { kind: 'PARTICIPANT_SAVINGS', amount: -5_000 },
      { kind: 'PREMIUM_CASH', amount: 5_000 },
      { kind: 'PREMIUM_BANK', amount: 7_000 },
    ]);
  });

  it('takes months ahead up to the whole term and not one rupiah more', async () => {
    const { enrolmentId } = member(3);
    const beyond = await refusedPayment({ amount: 180_001 }, enrolmentId);
    expect(beyond.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'PAYMENT_EXCEEDS_TERM' });
    const whole = await pay(world, officer, enrolmentId, { amount: 180_000 });
    expect(whole.allocations).toHaveLength(36);
    expect(whole.allocations.at(-1)).toEqual({ month: '2028-12', amount: 5_000 });
    const more = await refusedPayment({ amount: 1 }, enrolmentId);
    expect(more.extensions.rule).toBe('PAYMENT_EXCEEDS_TERM');
    const { enrolment } = await officer.ask(SUMMARY, { id: enrolmentId });
    expect(enrolment).toMatchObject({
      premiumSummary: { paidMonths: 36, monthsAhead: 25, arrearsMonths: 0, arrearsAmount: 0 },
    });
  });

  it('notes who carried the money for somebody else', async () => {
    const payment = await pay(world, officer, member(4).enrolmentId, {
      carriedByParticipantId: amina.participantId,
    });
    expect(payment).toMatchObject({ carriedBy: { fullName: 'Amina' } });
  });

  it('refuses money of tomorrow, but takes it tomorrow', async () => {
    const { extensions } = await refusedPayment({ paidOn: '2026-11-24' });
    expect(extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'DATE_IN_FUTURE' });
  });

  it('refuses money from before the enrolment', async () => {
    const { extensions } = await refusedPayment({ paidOn: '2025-12-31' });
    expect(extensions.rule).toBe('DATE_OUT_OF_ORDER');
  });

  it('refuses money for an enrolment that has ended', async () => {
    const { enrolmentId } = member(5);
    await endEnrolment(world, enrolmentId, '2026-10-31');
    const { extensions } = await refusedPayment({}, enrolmentId);
    expect(extensions.rule).toBe('ENROLMENT_ENDED');
  });

  it.each([0, -5_000, 1_000_000_001])('refuses the amount %d by field', async (amount) => {
    const { extensions } = await refusedPayment({ amount });
    expect(extensions.code).toBe('INVALID_INPUT');
    expect(Object.keys(extensions.fields ?? {})).toEqual(['input.amount']);
  });

  it('refuses fractions of a rupiah', async () => {
    const { extensions } = await refusedPayment({ amount: 5_000.5 });
    expect(extensions.code).toBe('INVALID_INPUT');
  });

  it('refuses the payer as the carrier, and a carrier of another institution', async () => {
    const oneself = await refusedPayment({ carriedByParticipantId: budi.participantId });
    expect(oneself.extensions.rule).toBe('PAYMENT_CARRIER_UNKNOWN');
    const { members } = await insertGroup(world, { institution: 'mabar', names: ['Gita'] });
    const stranger = await refusedPayment({ carriedByParticipantId: members[0]?.participantId });
    expect(stranger.extensions.code).toBe('NOT_FOUND');
  });

  it('refuses to place money at a meeting that was not held', async () => {
    const meeting = await schedule(officer, group);
    const { extensions } = await refusedPayment({ meetingId: meeting.id });
    expect(extensions.rule).toBe('MEETING_NOT_HELD');
  });

  it('knows no enrolment of another institution', async () => {
    const { members } = await insertGroup(world, { institution: 'mabar', names: ['Hadi'] });
    const { extensions } = await refusedPayment({}, members[0]?.enrolmentId);
    expect(extensions.code).toBe('NOT_FOUND');
  });

  it('gives the same receipt to the same key, and refuses the key for another amount', async () => {
    const input = paymentInput(world, budi.enrolmentId);
    const first = await officer.ask(PREMIUM_RECORD, { input });
    const again = await unchanged(world, () => officer.ask(PREMIUM_RECORD, { input }));
    expect(again).toEqual(first);
    const other = await unchanged(world, () =>
      officer.refused(PREMIUM_RECORD, { input: { ...input, amount: 10_000 } }),
    );
    expect(other.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it('refuses a key that is too short to be unique', async () => {
    const { extensions } = await refusedPayment({ requestKey: 'short' });
    expect(Object.keys(extensions.fields ?? {})).toEqual(['input.requestKey']);
  });

  it('is for those who take money', async () => {
    for (const role of ['HEAD', 'ANALYST', 'MINISTRY'] as const) {
      const client = await world.as(role);
      const input = paymentInput(world, budi.enrolmentId);
      const { extensions } = await client.refused(PREMIUM_RECORD, { input });
      expect([role, extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
  });

  it('numbers receipts anew each year and institution, without a gap after a refusal', async () => {
    await refusedPayment({ paidOn: '2027-06-01' });
    world.travelTo('2027-01-04T03:00:00.000Z');
    const next = await world.as('OFFICER');
    const first = await pay(world, next, budi.enrolmentId, { paidOn: '2027-01-03' });
    expect(first.receiptNumber).toBe('KW-2027-000001');
    const { members } = await insertGroup(world, { institution: 'mabar', names: ['Indah'] });
    const mabar = await world.as('OFFICER', 'mabar');
    const theirs = await pay(world, mabar, members[0]?.enrolmentId ?? '', { paidOn: '2027-01-03' });
    expect(theirs.receiptNumber).toBe('KW-2027-000001');
    world.travelTo('2026-11-23T03:00:00.000Z');
  });
});
