import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold } from './support/meetings.js';
import { pay, reverse } from './support/premiums.js';
import { meetToday, sheetOf, type Today } from './support/sheets.js';
import { World } from './support/world.js';

const ALLOCATIONS = `query ($id: ID!) {
  meeting(id: $id) {
    roster { paidHere openMonths { month amount } payments { amount isReversed reason } }
  }
}`;

interface Roster {
  paidHere: number;
  openMonths: Array<{ month: string; amount: number }>;
  payments: Array<{ amount: number; isReversed: boolean; reason: string | null }>;
}

/** Members enrolled on 1 January 2026; a month costs Rp 5.000 and the meeting is on 23 November. */
describe('money on the sheet', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const monthsPaid = async (enrolmentId: string) => {
    const rows = await world.rows<{ month: string; amount: string }>(
      `select due_month as month, sum(amount) as amount from premium_allocations
       where enrolment_id = $1 group by due_month order by due_month`,
      [enrolmentId],
    );
    return rows.map(({ month, amount }) => [month, Number(amount)]);
  };
  const roster = async ({ meeting }: Today) =>
    (await officer.ask<{ meeting: { roster: Roster[] } }>(ALLOCATIONS, { id: meeting.id })).meeting
      .roster;
  const send = (today: Today, row: object) =>
    hold(officer, today.meeting.id, sheetOf(world, [{ participantId: today.member(0), ...row }]));

  it('pays the oldest months first unless others are chosen', async () => {
    const today = await meetToday(world, officer);
    await send(today, { attendance: 'PRESENT', premiumAmount: 12_000 });
    expect(await monthsPaid(today.enrolment(0))).toEqual([
      ['2026-01', 5_000],
      ['2026-02', 5_000],
      ['2026-03', 2_000],
    ]);
  });

  it('pays the months that are chosen, the earliest of them first', async () => {
    const today = await meetToday(world, officer);
    const { rows } = await send(today, {
      premiumAmount: 12_000,
      months: ['2027-01', '2026-11', '2026-12'],
    });
    expect(rows).toMatchObject([{ accepted: true }]);
    expect(await monthsPaid(today.enrolment(0))).toEqual([
      ['2026-11', 5_000],
      ['2026-12', 5_000],
      ['2027-01', 2_000],
    ]);
    const [row] = await roster(today);
    expect(row?.openMonths.slice(0, 2)).toEqual([
      { month: '2026-01', amount: 5_000 },
      { month: '2026-02', amount: 5_000 },
    ]);
    expect(row?.openMonths.slice(-11, -9)).toEqual([
      { month: '2027-01', amount: 3_000 },
      { month: '2027-02', amount: 5_000 },
    ]);
  });

  it('names the row whose months are paid, not part of the term, or too few for the amount; and keeps the others', async () => {
    const today = await meetToday(world, officer, ['Amina', 'Budi', 'Citra', 'Dewi']);
    await pay(world, officer, today.enrolment(0), { amount: 5_000 });
    const answer = await hold(
      officer,
      today.meeting.id,
      sheetOf(world, [
        { participantId: today.member(0), premiumAmount: 5_000, months: ['2026-01'] },
        { participantId: today.member(1), premiumAmount: 5_000, months: ['2029-01'] },
        { participantId: today.member(2), premiumAmount: 5_001, months: ['2026-11'] },
        { participantId: today.member(3), premiumAmount: 5_000, months: ['2026-11'] },
      ]),
    );
    expect(answer.rows.map(({ rule }) => rule)).toEqual([
      'PAYMENT_MONTH_NOT_OPEN',
      'PAYMENT_MONTH_NOT_OPEN',
      'PAYMENT_EXCEEDS_MONTHS',
      null,
    ]);
    expect(await world.count('premium_payments', `meeting_id = '${today.meeting.id}'`)).toBe(1);
  });

  it('is added to by who knows what is on record, and refused from who does not', async () => {
    const today = await meetToday(world, officer);
    await send(today, { attendance: 'PRESENT', premiumAmount: 5_000 });
    const blind = await send(today, { premiumAmount: 5_000 });
    expect(blind.rows).toMatchObject([{ accepted: false, rule: 'PREMIUM_ALREADY_TAKEN' }]);
    expect(blind.rows[0]?.message).toMatch(/found Rp\s5\.000/);
    const knowing = await send(today, { premiumAmount: 5_000, paidBefore: 5_000 });
    expect(knowing.rows).toMatchObject([{ accepted: true }]);
    expect((await roster(today))[0]?.paidHere).toBe(10_000);
  });

  it('is corrected by a reversal with a reason, after which the right amount can be keyed', async () => {
    const today = await meetToday(world, officer);
    await send(today, { attendance: 'PRESENT', premiumAmount: 50_000 });
    const [payment] = await world.rows<{ id: string }>(
      `select id from premium_payments where meeting_id = $1`,
      [today.meeting.id],
    );
    await reverse(world, await world.as('TREASURER'), payment?.id ?? '');
    const again = await send(today, { premiumAmount: 5_000 });
    expect(again.rows).toMatchObject([{ accepted: true }]);
    const [row] = await roster(today);
    expect(row?.paidHere).toBe(5_000);
    expect(row?.payments).toEqual([
      { amount: 50_000, isReversed: true, reason: null },
      { amount: -50_000, isReversed: false, reason: 'Counted twice' },
      { amount: 5_000, isReversed: false, reason: null },
    ]);
  });

  it('of who cannot pay is no money, and nothing stops the sheet', async () => {
    const today = await meetToday(world, officer);
    const { rows, premiumTotal } = await send(today, { attendance: 'PRESENT' });
    expect(rows).toMatchObject([{ accepted: true, receiptNumber: null }]);
    expect(premiumTotal).toBe(0);
  });
});
