import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling, type ChangeRow } from './support/changes.js';
import { claimAt } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { endEnrolment, insertGroup } from './support/members.js';
import { enrol, openGroup } from './support/participants.js';
import { pay, reverse } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const PROPOSE = `mutation ($id: ID!) {
  refundPropose(enrolmentId: $id, input: { reason: "Keluar dari program" }) {
    id state amount reason version deciders undecidableBecause proposedBy { email } decidedBy { email }
  }
}`;
const PAY = `mutation ($id: ID!, $input: RefundPayInput!) {
  refundPay(id: $id, input: $input) { amount payout { method paidOn receivedByName paidBy { email } } }
}`;
const OF = `query ($id: ID!) { enrolment(id: $id) { status refund { id ground amount payeeName payout { paidOn } } pendingRefund { id } } }`;
const LIST = `query ($filter: RefundFilter) { refunds(filter: $filter) { items { id } } }`;

interface RefundOf {
  status: string;
  refund: { id: string; ground: string; amount: number; payeeName: string } | null;
  pendingRefund: { id: string } | null;
}

describe('giving premiums back', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  let head: TestClient;
  beforeAll(async () => {
    world = await World.create();
    [officer, treasurer, head] = [
      await world.as('OFFICER'),
      await world.as('TREASURER'),
      await world.as('HEAD'),
    ];
  });
  afterAll(() => world.close());

  /** Somebody who paid Rp 20.000 and withdrew. */
  const left = async (): Promise<string> => {
    const { members } = await insertGroup(world, { names: ['Amina'] });
    const enrolmentId = members[0]?.enrolmentId ?? '';
    await pay(world, officer, enrolmentId, { amount: 20_000, method: 'TRANSFER' });
    await endEnrolment(world, enrolmentId, '2026-11-23');
    return enrolmentId;
  };
  const propose = async (id: string) =>
    (await officer.ask<{ refundPropose: ChangeRow }>(PROPOSE, { id })).refundPropose;
  const agreed = async (id: string) => {
    await head.ask(APPROVE, calling(await propose(id)));
    return of(id);
  };
  const of = async (id: string) => (await head.ask<{ enrolment: RefundOf }>(OF, { id })).enrolment;
  const payment = (wish: object = {}) => ({
    requestKey: world.newKey(),
    method: 'TRANSFER',
    paidOn: '2026-11-23',
    receivedByName: 'Amina',
    ...wish,
  });
  const ruleOf = async (client: TestClient, query: string, variables: object) =>
    (await client.refused(query, variables)).extensions.rule;

  it('is proposed by one person, agreed on by another, and of every rupiah that was paid', async () => {
    const id = await left();
    const change = await propose(id);
    expect(change).toMatchObject({ amount: 20_000, deciders: ['HEAD'], state: 'PROPOSED' });
    const whose = `query ($id: ID!) { pendingChanges(filter: { ids: [$id] }) { items { refundOf { id } payment { id } } } }`;
    const { pendingChanges } = await head.ask<{ pendingChanges: object }>(whose, { id: change.id });
    expect(pendingChanges).toEqual({ items: [{ refundOf: { id }, payment: null }] });
    expect(await of(id)).toMatchObject({ refund: null, pendingRefund: { id: change.id } });
    await head.ask(APPROVE, calling(change));
    expect(await of(id)).toMatchObject({
      refund: { ground: 'WITHDRAWN', amount: 20_000, payeeName: 'Amina', payout: null },
      pendingRefund: null,
    });
    expect(await ruleOf(officer, PROPOSE, { id })).toBe('REFUND_KNOWN');
  });

  it('is handed over once, and the savings are empty then', async () => {
    const id = await left();
    const { refund } = await agreed(id);
    const variables = { id: refund?.id, input: payment() };
    const first = await treasurer.ask(PAY, variables);
    expect(first).toEqual({
      refundPay: {
        amount: 20_000,
        payout: {
          method: 'TRANSFER',
          paidOn: '2026-11-23',
          receivedByName: 'Amina',
          paidBy: { email: 'treasurer@polonia.example' },
        },
      },
    });
    expect(await unchanged(world, () => treasurer.ask(PAY, variables))).toEqual(first);
    const again = { id: refund?.id, input: payment() };
    expect(await unchanged(world, () => ruleOf(treasurer, PAY, again))).toBe('REFUND_PAID');
    const [savings] = await world.rows<{ left: number }>(
      `select sum(p.amount)::int as left from ledger_postings p join ledger_accounts a on a.id = p.account_id where a.enrolment_id = $1`,
      [id],
    );
    expect(savings?.left).toBe(0);
  });

  it('is handed over once even by twenty callers', async () => {
    const { refund } = await agreed(await left());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => treasurer.send(PAY, { id: refund?.id, input: payment() })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await world.count('refund_payouts', `refund_id = '${refund?.id}'`)).toBe(1);
  });

  it('is not due while the enrolment runs, nor when nothing was paid', async () => {
    const { members } = await insertGroup(world, { names: ['Budi', 'Citra'] });
    const [running, poor] = members.map(({ enrolmentId }) => enrolmentId);
    await pay(world, officer, running ?? '', { amount: 5_000 });
    await endEnrolment(world, poor ?? '', '2026-11-23');
    const rules = await unchanged(world, async () => [
      await ruleOf(officer, PROPOSE, { id: running }),
      await ruleOf(officer, PROPOSE, { id: poor }),
    ]);
    expect(rules).toEqual(['REFUND_NOT_DUE', 'REFUND_NOTHING']);
  });

  it('waits for a claim that is still open', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const [row] = await world.rows<{ enrolment_id: string }>(
      `select enrolment_id from claims where id = $1`,
      [claim.id],
    );
    await endEnrolment(world, row?.enrolment_id ?? '', '2026-11-23');
    const rule = await unchanged(world, () => ruleOf(officer, PROPOSE, { id: row?.enrolment_id }));
    expect(rule).toBe('REFUND_HELD_BY_CLAIM');
  });

  it('is agreed on as proposed, or proposed again', async () => {
    const { members } = await insertGroup(world, { names: ['Dewi'] });
    const id = members[0]?.enrolmentId ?? '';
    const mistaken = await pay(world, officer, id, { amount: 10_000, method: 'TRANSFER' });
    await pay(world, officer, id, { amount: 5_000, method: 'TRANSFER' });
    await endEnrolment(world, id, '2026-11-23');
    const change = await propose(id);
    await reverse(world, treasurer, mistaken.id);
    const refusal = await unchanged(world, () => ruleOf(head, APPROVE, calling(change)));
    expect(refusal).toBe('REFUND_CHANGED');
  });

  it('in cash comes from the hands of who pays it', async () => {
    const { refund } = await agreed(await left());
    const input = payment({ method: 'CASH' });
    const rule = await unchanged(world, () => ruleOf(treasurer, PAY, { id: refund?.id, input }));
    expect(rule).toBe('CASH_NOT_HELD');
  });

  it('by transfer comes from the premium account at the bank, which is never overdrawn', async () => {
    const { members } = await insertGroup(world, { names: ['Fitri'] });
    const id = members[0]?.enrolmentId ?? '';
    await pay(world, officer, id, { amount: 180_000 });
    await endEnrolment(world, id, '2026-11-23');
    const { refund } = await agreed(id);
    const rule = await unchanged(world, () =>
      ruleOf(treasurer, PAY, { id: refund?.id, input: payment() }),
    );
    expect(rule).toBe('PREMIUM_BANK_SHORT');
    const past = `with e as (insert into ledger_entries select institution_id, gen_random_uuid(), fund, occurred_on, recorded_at, recorded_by_id, 'Past the API', null
        from ledger_entries where id = (select entry_id from premium_payments where method = 'TRANSFER' limit 1) returning *)
      insert into ledger_postings select p.institution_id, e.id, p.account_id, p.fund, -1000 * p.amount
        from e, ledger_postings p where p.entry_id = (select entry_id from premium_payments where method = 'TRANSFER' limit 1) order by p.amount desc`;
    await world.database.query('begin');
    await world.database.query(
      `set local askesos.scope = 'INSTITUTION'; set local askesos.institution_id = '${world.cast.polonia.id}'`,
    );
    await world.database.query(past);
    await expect(world.database.query('commit')).rejects.toMatchObject({
      constraint: 'ledger_postings_premium_bank_floor_check',
    });
  });

  it('after the term matures the enrolment', async () => {
    const { members } = await insertGroup(world, { names: ['Eko'] });
    const id = members[0]?.enrolmentId ?? '';
    await pay(world, officer, id, { amount: 15_000, method: 'TRANSFER' });
    world.travelTo('2029-01-15T03:00:00.000Z');
    [officer, treasurer, head] = [
      await world.as('OFFICER'),
      await world.as('TREASURER'),
      await world.as('HEAD'),
    ];
    expect(await agreed(id)).toMatchObject({
      status: 'MATURED',
      refund: { ground: 'TERM_ENDED', amount: 15_000 },
    });
  });

  it('of somebody who died after the term was over goes to the heir', async () => {
    world.travelTo(NOW);
    officer = await world.as('OFFICER');
    const { id: groupId } = await openGroup(world);
    const { id, enrolmentId } = await enrol(world, groupId);
    await pay(world, officer, enrolmentId, { amount: 10_000, method: 'TRANSFER' });
    world.travelTo('2029-01-15T03:00:00.000Z');
    [officer, head] = [await world.as('OFFICER'), await world.as('HEAD')];
    await world.database.query(`begin; set local askesos.scope = 'PROGRAMME';
      set local askesos.institution_id = '${world.cast.polonia.id}';
      update participants set deceased_on = '2029-01-03' where id = '${id}'; commit`);
    expect(await agreed(enrolmentId)).toMatchObject({
      refund: { ground: 'TERM_ENDED', amount: 10_000, payeeName: 'Siti' },
    });
  });

  it('is listed until it is handed over', async () => {
    const { refunds } = await head.ask<{ refunds: { items: object[] } }>(LIST, {
      filter: { state: 'WAITING' },
    });
    const waiting = await world.count(
      'refunds',
      'not exists (select from refund_payouts p where p.refund_id = refunds.id)',
    );
    expect(refunds.items).toHaveLength(waiting);
  });

  it('of another institution is not found', async () => {
    const mabar = await world.as('HEAD', 'mabar');
    const [row] = await world.rows<{ id: string }>('select id from enrolments limit 1');
    expect((await mabar.refused(PROPOSE, { id: row?.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('is guarded by the database: once, two people, never more than was saved', async () => {
    const copy = (changed: string) =>
      `insert into refunds (institution_id, id, enrolment_id, ground, amount, payee_name, change_id, change_state, approved_at)
       select institution_id, gen_random_uuid(), ${changed}, now() from refunds limit 1`;
    const twice = `enrolment_id, ground, amount, payee_name, gen_random_uuid(), 'APPROVED'`;
    const alone = `enrolment_id, ground, amount, payee_name, change_id, 'PROPOSED'`;
    expect(await world.refusedByDatabase(copy(twice))).toContain('once_unique');
    expect(await world.refusedByDatabase(copy(alone))).toContain('approved_check');
    const heir = `insert into refunds (institution_id, id, enrolment_id, ground, amount, beneficiary_id, payee_name, change_id, change_state, approved_at)
      select institution_id, gen_random_uuid(), enrolment_id, ground, amount, gen_random_uuid(), payee_name, change_id, change_state, now()
      from refunds where ground = 'WITHDRAWN' limit 1`;
    expect(await world.refusedByDatabase(heir)).toContain('nobody who lives');
    expect(await world.refusedByDatabase('update refunds set amount = 1')).toContain('append-only');
    const other = `insert into refund_payouts select institution_id, gen_random_uuid(), id, amount + 1, gen_random_uuid(), 'CASH', current_date, 'X Y', gen_random_uuid(), gen_random_uuid(), now() from refunds limit 1`;
    expect(await world.refusedByDatabase(other)).toMatch(/refund_fk|once_unique/);
  });
});
