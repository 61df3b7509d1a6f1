import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APPROVE,
  calling,
  PROPOSE_REVERSAL,
  proposeReversal,
  type ChangeRow,
} from './support/changes.js';
import type { TestClient } from './support/client.js';
import { endEnrolment, insertGroup } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const REASON = { reason: 'Counted twice' };

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
  const refused = async (id: string, input: object = REASON, client = treasurer) =>
    (await client.refused(PROPOSE_REVERSAL, { id, input })).extensions;
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
    const again = await unchanged(world, () => refused(payment.id));
    expect(again).toEqual({ code: 'RULE_VIOLATED', rule: 'PAYMENT_ALREADY_REVERSED' });
  });

  it('happens once even when several approve at the same time', async () => {
    const payment = await payFor(2, 5_000);
    const change = await proposeReversal(officer, payment.id);
    const people = [treasurer, await world.as('HEAD')];
    const answers = await Promise.all(
      [...people, ...people, ...people].map((person) => person.send(APPROVE, calling(change))),
    );
    const done = answers.filter(({ errors }) => errors === undefined);
    expect(done).toHaveLength(1);
    expect(await world.count('premium_payments', `reverses_id = '${payment.id}'`)).toBe(1);
  });

  it('is not itself reversed', async () => {
    const payment = await payFor(3, 5_000);
    const back = await reverse(world, treasurer, payment.id);
    const refusal = await unchanged(world, () => refused(back.id));
    expect(refusal.rule).toBe('PAYMENT_IS_REVERSAL');
  });

  it('needs a reason', async () => {
    const payment = await payFor(3, 5_000);
    const { fields } = await unchanged(world, () => refused(payment.id, { reason: 'x' }));
    expect(Object.keys(fields ?? {})).toEqual(['input.reason']);
  });

  it('is not for an analyst, nor for another institution', async () => {
    const payment = await payFor(3, 5_000);
    const [analyst, mabar] = [await world.as('ANALYST'), await world.as('TREASURER', 'mabar')];
    const codes = await unchanged(world, async () => [
      (await refused(payment.id, REASON, analyst)).code,
      (await refused(payment.id, REASON, mabar)).code,
    ]);
    expect(codes).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(await read(payment.id)).toEqual({ isReversed: false, amount: 5_000 });
  });

  it('without two people is refused by the database as well', async () => {
    const payment = await payFor(3, 5_000);
    const change = await proposeReversal(officer, payment.id);
    const columns = `institution_id, id, enrolment_id, receipt_number, amount, paid_on, method, entry_id, reverses_id, reason, recorded_by_id, recorded_at`;
    const reversal = (changeId: string) =>
      `insert into premium_payments (${columns}, change_id)
       select institution_id, gen_random_uuid(), enrolment_id, 'KW-2026-999999', -amount, paid_on, method, entry_id, id, 'x', recorded_by_id, recorded_at, ${changeId}
       from premium_payments where id = '${payment.id}'`;
    expect(await world.refusedByDatabase(reversal('null'))).toContain('two_people_check');
    expect(await world.refusedByDatabase(reversal(`'${change.id}'`))).toContain('change_fk');
  });
});

describe('a reversal of money that has moved on', () => {
  let world: World;
  let treasurer: TestClient;
  let head: TestClient;
  let enrolmentId: string;
  beforeAll(async () => {
    world = await World.create();
    treasurer = await world.as('TREASURER');
    head = await world.as('HEAD');
    const { members } = await insertGroup(world, { names: ['Amina'] });
    enrolmentId = members[0]?.enrolmentId ?? '';
  });
  afterAll(() => world.close());

  /** The proposal, and the rule by which the head is refused to approve it. */
  const refusedRule = async (paymentId: string) => {
    const officer = await world.as('OFFICER');
    const change = await proposeReversal(officer, paymentId);
    const refusal = await unchanged(world, () => head.refused(APPROVE, calling(change)));
    return { change, rule: refusal.extensions.rule };
  };

  it('is refused once the cash went to the bank, until the right payment is recorded', async () => {
    const wrong = await pay(world, treasurer, enrolmentId, { amount: 10_000 });
    const deposit = `mutation ($input: BankDepositRecordInput!) { bankDepositRecord(input: $input) { amount } }`;
    const { cohortId } = world.cast.polonia;
    const slip = { amount: 10_000, depositedOn: '2026-11-23', slipNumber: 'STR-001' };
    await treasurer.ask(deposit, { input: { requestKey: world.newKey(), cohortId, ...slip } });
    const { rule, change } = await refusedRule(wrong.id);
    expect(rule).toBe('PAYMENT_CASH_GONE');
    await pay(world, treasurer, enrolmentId, { amount: 10_000 });
    await head.ask(APPROVE, calling(change));
    expect(await world.count('premium_payments', `reverses_id = '${wrong.id}'`)).toBe(1);
  });

  it('is refused once the bank account that got it is empty', async () => {
    const { members } = await insertGroup(world, { names: ['Budi', 'Citra'] });
    const [budi, citra] = members.map((member) => member.enrolmentId);
    const payment = await pay(world, treasurer, budi ?? '', { amount: 50_000, method: 'TRANSFER' });
    await drain(citra ?? '');
    expect((await refusedRule(payment.id)).rule).toBe('PREMIUM_BANK_SHORT');
  });

  /** Gives what Citra had paid in cash back from the bank, so that little is left there. */
  async function drain(id: string): Promise<void> {
    await pay(world, treasurer, id, { amount: 20_000 });
    await endEnrolment(world, id, '2026-11-23');
    const officer = await world.as('OFFICER');
    const { refundPropose } = await officer.ask<{ refundPropose: ChangeRow }>(
      `mutation ($id: ID!) { refundPropose(enrolmentId: $id, input: { reason: "Keluar" }) { id version } }`,
      { id },
    );
    await head.ask(APPROVE, calling(refundPropose));
    const [refund] = await world.rows<{ id: string }>('select id from refunds');
    const input = { method: 'TRANSFER', paidOn: '2026-11-23', receivedByName: 'Citra' };
    await treasurer.ask(
      `mutation ($id: ID!, $input: RefundPayInput!) { refundPay(id: $id, input: $input) { id } }`,
      { id: refund?.id, input: { requestKey: world.newKey(), ...input } },
    );
  }
});
