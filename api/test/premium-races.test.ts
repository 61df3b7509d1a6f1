import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay, paymentInput, PREMIUM_RECORD, reverse, type PaymentRow } from './support/premiums.js';
import { World } from './support/world.js';

describe('money that many send at once', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    treasurer = await world.as('TREASURER');
  });
  afterAll(() => world.close());

  it('counts once when a device sends the same payment twenty times', async () => {
    const { members } = await insertGroup(world, { names: ['Amina'] });
    const input = paymentInput(world, members[0]?.enrolmentId ?? '', { amount: 15_000 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        officer.send<{ premiumRecord: PaymentRow }>(PREMIUM_RECORD, { input }),
      ),
    );
    expect(answers.map(({ errors }) => errors)).toEqual(Array(20).fill(undefined));
    expect(new Set(answers.map(({ data }) => data.premiumRecord.id)).size).toBe(1);
    expect(await world.count('premium_payments')).toBe(1);
    expect(await world.count('premium_allocations')).toBe(3);
    expect(await world.count('ledger_postings')).toBe(2);
  });

  it('gives receipts without a gap when eight members pay at the same time', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const { members } = await insertGroup(world, { names });
    const payments = await Promise.all(
      members.map(({ enrolmentId }) => pay(world, officer, enrolmentId)),
    );
    expect(payments.map(({ receiptNumber }) => receiptNumber).sort()).toEqual(
      names.map((_, nth) => `KW-2026-00000${nth + 2}`),
    );
  });

  it('pays no month twice when two officers take money of one member', async () => {
    const { members } = await insertGroup(world, { names: ['Budi'] });
    const enrolmentId = members[0]?.enrolmentId ?? '';
    const payments = await Promise.all([
      pay(world, officer, enrolmentId, { amount: 7_000 }),
      pay(world, treasurer, enrolmentId, { amount: 6_000 }),
    ]);
    const perMonth = await world.rows(
      `select due_month, sum(amount)::int as paid from premium_allocations where enrolment_id = $1 group by 1 order by 1`,
      [enrolmentId],
    );
    expect(perMonth).toEqual([
      { due_month: '2026-01', paid: 5_000 },
      { due_month: '2026-02', paid: 5_000 },
      { due_month: '2026-03', paid: 3_000 },
    ]);
    expect(payments.map(({ amount }) => amount)).toEqual([7_000, 6_000]);
  });

  it('keeps allocations, payments and ledger equal through any payments and reversals', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ pay: fc.integer({ min: 1, max: 40_000 }) }) },
      { weight: 1, arbitrary: fc.record({ reverse: fc.nat(5) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { members } = await insertGroup(world, { names: ['Citra'] });
        const enrolmentId = members[0]?.enrolmentId ?? '';
        const standing: PaymentRow[] = [];
        for (const one of steps) {
          if ('pay' in one)
            standing.push(await pay(world, officer, enrolmentId, { amount: one.pay }));
          else {
            const [taken] = standing.splice(one.reverse % Math.max(standing.length, 1), 1);
            if (taken) await reverse(world, treasurer, taken.id);
          }
        }
        const total = standing.reduce((sum, { amount }) => sum + amount, 0);
        expect(await bookOf(enrolmentId)).toEqual({
          paid: total,
          allocated: total,
          saved: 0 - total, // never −0
          overpaid: 0,
          lopsided: 0,
        });
      }),
      { numRuns: 12 },
    );
  });

  /** What the tables say about one enrolment: sums, months outside 0 to 5.000, payments unequal to their months. */
  async function bookOf(enrolmentId: string): Promise<object | undefined> {
    const [book] = await world.rows(
      `select
         (select coalesce(sum(amount), 0)::int from premium_payments where enrolment_id = $1) as paid,
         (select coalesce(sum(amount), 0)::int from premium_allocations where enrolment_id = $1) as allocated,
         (select coalesce(sum(p.amount), 0)::int from ledger_postings p join ledger_accounts a on a.id = p.account_id
          where a.enrolment_id = $1) as saved,
         (select count(*)::int from (select sum(amount) as paid from premium_allocations where enrolment_id = $1 group by due_month) m
          where paid not between 0 and 5000) as overpaid,
         (select count(*)::int from premium_payments p where enrolment_id = $1 and amount <>
          (select sum(amount) from premium_allocations a where a.payment_id = p.id)) as lopsided`,
      [enrolmentId],
    );
    return book;
  }
});
