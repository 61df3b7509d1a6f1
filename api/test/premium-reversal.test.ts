import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay, PREMIUM_REVERSE, reverse, type PaymentRow } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

describe('reversing a premium', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  let enrolments: string[];
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    treasurer = await world.as('TREASURER');
    const { members } = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra', 'Dewi'] });
    enrolments = members.map((member) => member.enrolmentId);
  });
  afterAll(() => world.close());

  const payFor = (nth: number, amount: number) =>
    pay(world, officer, enrolments[nth] ?? '', { amount });
  const reversal = () => ({ requestKey: world.newKey(), reason: 'Counted twice' });
  const read = async (id: string) => {
    const query = `query ($id: ID!) { premiumPayment(id: $id) { isReversed amount } }`;
    return (await treasurer.ask<{ premiumPayment: object }>(query, { id })).premiumPayment;
  };

  it('is an opposite row with a receipt of its own; the payment stays', async () => {
    const payment = await payFor(0, 12_000);
    const back = await reverse(world, treasurer, payment.id);
    expect(back).toMatchObject({
      receiptNumber: 'KW-2026-000002',
      amount: -12_000,
      paidOn: '2026-11-23',
      reason: 'Counted twice',
      isReversed: false,
      reverses: { id: payment.id },
      allocations: [
        { month: '2026-01', amount: -5_000 },
        { month: '2026-02', amount: -5_000 },
        { month: '2026-03', amount: -2_000 },
      ],
    });
    expect(await read(payment.id)).toEqual({ isReversed: true, amount: 12_000 });
  });

  it('empties till and savings again, in an entry that names the one it takes back', async () => {
    const entries = await world.rows(
      `select a.kind, sum(p.amount)::int as balance from ledger_postings p
       join ledger_accounts a on a.id = p.account_id group by a.kind order by a.kind`,
    );
    expect(entries).toEqual([
      { kind: 'PARTICIPANT_SAVINGS', balance: 0 },
      { kind: 'PREMIUM_CASH', balance: 0 },
    ]);
    const named = `select 1 from ledger_entries b join premium_payments p on p.entry_id = b.reverses_id where p.amount = 12000`;
    expect(await world.rows(named)).toHaveLength(1);
  });

  it('leaves a hole that the next payment fills first', async () => {
    const first = await payFor(1, 5_000);
    await payFor(1, 10_000);
    await reverse(world, treasurer, first.id);
    const next = await payFor(1, 10_000);
    expect(next.allocations).toEqual([
      { month: '2026-01', amount: 5_000 },
      { month: '2026-04', amount: 5_000 },
    ]);
  });

  it('happens once', async () => {
    const payment = await payFor(2, 5_000);
    await reverse(world, treasurer, payment.id);
    const again = await unchanged(world, () =>
      treasurer.refused(PREMIUM_REVERSE, { id: payment.id, input: reversal() }),
    );
    expect(again.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'PAYMENT_ALREADY_REVERSED' });
  });

  it('happens once even when several ask at the same time', async () => {
    const payment = await payFor(2, 5_000);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        treasurer.send(PREMIUM_REVERSE, { id: payment.id, input: reversal() }),
      ),
    );
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions.rule ?? 'reversed').sort();
    expect(rules).toEqual([...Array<string>(5).fill('PAYMENT_ALREADY_REVERSED'), 'reversed']);
    expect(await world.count('premium_payments', `reverses_id = '${payment.id}'`)).toBe(1);
  });

  it('is not itself reversed', async () => {
    const payment = await payFor(3, 5_000);
    const back = await reverse(world, treasurer, payment.id);
    const refusal = await unchanged(world, () =>
      treasurer.refused(PREMIUM_REVERSE, { id: back.id, input: reversal() }),
    );
    expect(refusal.extensions.rule).toBe('PAYMENT_IS_REVERSAL');
  });

  it('gives the same answer to the same key', async () => {
    const payment = await payFor(3, 5_000);
    const input = reversal();
    const first = await treasurer.ask(PREMIUM_REVERSE, { id: payment.id, input });
    const again = await unchanged(world, () =>
      treasurer.ask(PREMIUM_REVERSE, { id: payment.id, input }),
    );
    expect(again).toEqual(first);
  });

  it('needs a reason', async () => {
    const payment = await payFor(3, 5_000);
    const input = { ...reversal(), reason: '' };
    const { extensions } = await treasurer.refused(PREMIUM_REVERSE, { id: payment.id, input });
    expect(Object.keys(extensions.fields ?? {})).toEqual(['input.reason']);
  });

  it('is not for the officer who took the money, nor for another institution', async () => {
    const payment: PaymentRow = await payFor(3, 5_000);
    const variables = { id: payment.id, input: reversal() };
    expect((await officer.refused(PREMIUM_REVERSE, variables)).extensions.code).toBe('FORBIDDEN');
    const mabar = await world.as('TREASURER', 'mabar');
    expect((await mabar.refused(PREMIUM_REVERSE, variables)).extensions.code).toBe('NOT_FOUND');
    expect(await read(payment.id)).toEqual({ isReversed: false, amount: 5_000 });
  });
});
