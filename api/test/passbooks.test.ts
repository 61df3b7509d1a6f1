import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestClient } from './support/client.js';
import { endEnrolment, insertGroup } from './support/members.js';
import { pay, reverse, type PaymentRow } from './support/premiums.js';
import { statementsOf } from './support/statements.js';
import { World } from './support/world.js';

interface BoxRow {
  month: string;
  dueOn: string;
  due: number;
  paid: number;
  state: string;
  receipts: Array<{ number: string; amount: number; paidOn: string; paymentId: string }>;
}
interface PassbookRow {
  termMonths: number;
  paidTotal: number;
  owedTotal: number;
  boxes: BoxRow[];
  refund: { on: string; amountSoFar: number; forecast: number };
}

const BOOK = `passbook {
  termMonths paidTotal owedTotal refund { on amountSoFar forecast }
  boxes { month dueOn due paid state receipts { number amount paidOn paymentId } }
}`;
const PASSBOOK = `query ($id: ID!) { enrolment(id: $id) { id ${BOOK} } }`;

let world: World;
let officer: TestClient;
let treasurer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  treasurer = await world.as('TREASURER');
});
afterAll(() => world.close());

async function passbookOf(id: string, client = officer): Promise<PassbookRow> {
  type Found = { enrolment: { passbook: PassbookRow } };
  return (await client.ask<Found>(PASSBOOK, { id })).enrolment.passbook;
}

async function newEnrolment(): Promise<string> {
  const { members } = await insertGroup(world, { names: ['Amina'] });
  return members[0]?.enrolmentId ?? '';
}

/** What the ledger says was saved under an enrolment. */
async function savingsOf(enrolmentId: string): Promise<number> {
  const [row] = await world.rows<{ saved: number }>(
    `select coalesce(-sum(x.amount), 0)::int as saved from ledger_accounts a
     join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id where a.enrolment_id = $1`,
    [enrolmentId],
  );
  return row?.saved ?? 0;
}

describe('a passbook', () => {
  it('has a box for every month with its receipts, and one for the refund', async () => {
    const id = await newEnrolment();
    const payment = await pay(world, officer, id, { amount: 57_500 });
    const { boxes, ...book } = await passbookOf(id);
    expect(book).toEqual({
      termMonths: 36,
      paidTotal: 57_500,
      owedTotal: 0,
      refund: { on: '2028-12-31', amountSoFar: 57_500, forecast: 180_000 },
    });
    expect(boxes).toHaveLength(36);
    const { receiptNumber: number, id: paymentId } = payment;
    const under = { number, paidOn: '2026-11-23', paymentId };
    expect(boxes[0]).toEqual({
      month: '2026-01',
      dueOn: '2026-01-10',
      due: 5_000,
      paid: 5_000,
      state: 'PAID',
      receipts: [{ ...under, amount: 5_000 }],
    });
    expect(boxes[11]).toEqual({
      month: '2026-12',
      dueOn: '2026-12-10',
      due: 5_000,
      paid: 2_500,
      state: 'PART',
      receipts: [{ ...under, amount: 2_500 }],
    });
    expect(boxes.slice(12).map(({ state }) => state)).toEqual(Array(24).fill('NOT_YET'));
  });

  it('shows what is owed, and paid ahead', async () => {
    const id = await newEnrolment();
    const nothing = await passbookOf(id);
    expect(nothing.owedTotal).toBe(55_000);
    expect(nothing.boxes.filter(({ state }) => state === 'OWED')).toHaveLength(11);
    await pay(world, officer, id, { amount: 65_000 });
    const { boxes, owedTotal } = await passbookOf(id);
    expect([owedTotal, boxes[11]?.state, boxes[12]?.state]).toEqual([0, 'AHEAD', 'AHEAD']);
  });

  it('keeps a reversed payment beside its reversal, and counts neither', async () => {
    const id = await newEnrolment();
    const payment = await pay(world, officer, id);
    const reversal = await reverse(world, treasurer, payment.id);
    const { boxes, paidTotal, refund } = await passbookOf(id);
    expect(boxes[0]).toMatchObject({ paid: 0, state: 'OWED' });
    expect(boxes[0]?.receipts.map(({ number, amount }) => [number, amount])).toEqual([
      [payment.receiptNumber, 5_000],
      [reversal.receiptNumber, -5_000],
    ]);
    expect([paidTotal, refund.amountSoFar]).toEqual([0, 0]);
  });

  it('of somebody who left says when the money comes back, and how much', async () => {
    const id = await newEnrolment();
    await pay(world, officer, id, { amount: 75_000 });
    await endEnrolment(world, id, '2026-11-20');
    const { boxes, refund } = await passbookOf(id);
    expect(refund).toEqual({ on: '2026-11-20', amountSoFar: 75_000, forecast: 75_000 });
    expect(boxes[11]).toMatchObject({ due: 0, paid: 5_000, state: 'ENDED' });
  });

  it('equals the ledger after any payments and reversals', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ pay: fc.integer({ min: 1, max: 40_000 }) }) },
      { weight: 1, arbitrary: fc.record({ reverse: fc.nat(5) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const id = await newEnrolment();
        const standing: PaymentRow[] = [];
        for (const one of steps) {
          if ('pay' in one) standing.push(await pay(world, officer, id, { amount: one.pay }));
          else {
            const [taken] = standing.splice(one.reverse % Math.max(standing.length, 1), 1);
            if (taken) await reverse(world, treasurer, taken.id);
          }
        }
        const { boxes, paidTotal, refund } = await passbookOf(id);
        const saved = await savingsOf(id);
        expect([paidTotal, refund.amountSoFar]).toEqual([saved, saved]);
        expect(boxes.reduce((sum, { paid }) => sum + paid, 0)).toBe(saved);
        for (const { paid, receipts } of boxes)
          expect(receipts.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
      }),
      { numRuns: 10 },
    );
  });

  it('of every enrolment on a page takes as many statements as that of one', async () => {
    const list = `query ($size: Int!) { enrolments(page: {size: $size}) { items { id ${BOOK} } } }`;
    const one = await statementsOf(world, () => officer.ask(list, { size: 1 }));
    const many = await statementsOf(world, () => officer.ask(list, { size: 12 }));
    expect(many.length).toBe(one.length);
    expect(many.length).toBeLessThanOrEqual(4);
  });

  it('is not for those who read no premiums, nor for another institution', async () => {
    const id = await newEnrolment();
    const stranger = await world.as('OFFICER', 'mabar');
    expect(await stranger.ask(PASSBOOK, { id })).toEqual({ enrolment: null });
    const analyst = await world.as('ANALYST');
    expect((await analyst.refused(PASSBOOK, { id })).extensions.code).toBe('FORBIDDEN');
  });
});
