import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling } from './support/changes.js';
import { REFUND_PAY, RefundDesk, REVERSAL_PROPOSE } from './support/refunds.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let desk: RefundDesk;
beforeAll(async () => {
  world = await World.create();
  desk = await RefundDesk.open(world);
});
afterAll(() => world.close());

describe('a payout whose money came back', () => {
  it('is booked back by two people with one linked entry, and the refund waits again', async () => {
    const { id } = await desk.leaver();
    const { id: refundId } = await desk.agree(id);
    const { payout } = await desk.pay(refundId);
    expect(await desk.savings(id)).toBe(0);
    const change = await desk.proposeReversal(payout?.id ?? '', desk.treasurer);
    expect(change).toMatchObject({ amount: 20_000, deciders: ['HEAD'], state: 'PROPOSED' });
    const whose = `query ($id: ID!) { pendingChange(id: $id) { kind refundOf { id } } }`;
    expect(await desk.head.ask(whose, { id: change.id })).toEqual({
      pendingChange: { kind: 'REFUND_PAYOUT_REVERSAL', refundOf: { id } },
    });
    expect((await desk.of(id)).refund?.payout?.pendingReversal).toEqual({ id: change.id });
    const alone = await unchanged(world, () => desk.rule(desk.treasurer, APPROVE, calling(change)));
    expect(alone).toBe('CHANGE_SAME_PERSON');

    await desk.head.ask(APPROVE, calling(change));
    expect((await desk.of(id)).refund).toMatchObject({
      id: refundId,
      state: 'WAITING',
      payout: null,
      reversedPayouts: [
        {
          id: payout?.id,
          reversal: {
            reason: 'Dikembalikan bank',
            reversedOn: '2026-11-23',
            approvedBy: { email: 'head@polonia.example' },
          },
        },
      ],
    });
    const linked = await world.count(
      'ledger_entries',
      `reverses_id = (select entry_id from refund_payouts where id = '${payout?.id}')`,
    );
    expect(linked).toBe(1);
    expect(await desk.savings(id)).toBe(20_000);
    expect(await desk.hasSoundBooks()).toBe(true);
  });

  it('is paid again, and what was reversed once is not reversed again', async () => {
    const { id } = await desk.leaver();
    const { id: refundId } = await desk.agree(id);
    const first = (await desk.pay(refundId)).payout?.id ?? '';
    await desk.reversePayout(first);
    const again = await unchanged(world, () =>
      desk.rule(desk.officer, REVERSAL_PROPOSE, { id: first }),
    );
    expect(again).toBe('REFUND_PAYOUT_REVERSED');
    const second = await desk.pay(refundId, { receivedByName: 'Amina sendiri' });
    expect(second).toMatchObject({ state: 'PAID', reversedPayouts: [{ id: first }] });
    expect(await desk.savings(id)).toBe(0);
    const twice = await unchanged(world, () =>
      desk.rule(desk.treasurer, REFUND_PAY, { id: refundId, input: desk.payment() }),
    );
    expect(twice).toBe('REFUND_PAID');
    await desk.reversePayout(second.payout?.id ?? '');
    await desk.withdraw(refundId);
    expect((await desk.of(id)).refund).toBeNull();
    expect(await desk.hasSoundBooks()).toBe(true);
  });

  it('in cash is again in the hands of who had handed it over', async () => {
    const cash = async () => {
      const { cashHoldings } = await desk.head.ask<{
        cashHoldings: Array<{ held: number; user: { email: string } }>;
      }>('{ cashHoldings { held user { email } } }', {});
      return cashHoldings.find(({ user }) => user.email.startsWith('treasurer'))?.held ?? 0;
    };
    const { id } = await desk.leaver([15_000], { method: 'CASH' });
    const before = await cash();
    const { id: refundId } = await desk.agree(id);
    const { payout } = await desk.pay(refundId, { method: 'CASH' });
    expect(await cash()).toBe(before - 15_000);
    await desk.reversePayout(payout?.id ?? '');
    expect(await cash()).toBe(before);
    expect(await desk.hasSoundBooks()).toBe(true);
  });

  it('is proposed once at a time, and reversed once by twenty approvals', async () => {
    const { id } = await desk.leaver();
    const { payout } = await desk.pay((await desk.agree(id)).id);
    const change = await desk.proposeReversal(payout?.id ?? '');
    const second = await unchanged(world, () =>
      desk.rule(desk.officer, REVERSAL_PROPOSE, { id: payout?.id }),
    );
    expect(second).toBe('CHANGE_PENDING');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.head.send(APPROVE, calling(change))),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await world.count('refund_payout_reversals', `payout_id = '${payout?.id}'`)).toBe(1);
  });

  it('keeps its answer for a device that sends the payment again', async () => {
    const { id } = await desk.leaver();
    const { id: refundId } = await desk.agree(id);
    const variables = { id: refundId, input: desk.payment() };
    type Paid = { refundPay: { payout: { id: string } } };
    const { refundPay } = await desk.treasurer.ask<Paid>(REFUND_PAY, variables);
    await desk.reversePayout(refundPay.payout.id);
    const repeated = await unchanged(world, () => desk.treasurer.ask(REFUND_PAY, variables));
    expect(repeated).toMatchObject({ refundPay: { id: refundId, state: 'WAITING' } });
  });

  it('of another institution is not found', async () => {
    const [row] = await world.rows<{ id: string }>('select id from refund_payouts limit 1');
    const mabar = await world.as('HEAD', 'mabar');
    const refusal = await mabar.refused(REVERSAL_PROPOSE, { id: row?.id });
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the database', () => {
  it('refuses a reversal by who paid, of another amount, and without two people', async () => {
    const { payout } = await desk.pay((await desk.agree((await desk.leaver()).id)).id);
    const change = await desk.proposeReversal(payout?.id ?? '');
    const row = ({ amount = 'amount', by = `'${world.cast.polonia.users.HEAD.id}'` } = {}) =>
      `insert into refund_payout_reversals select institution_id, gen_random_uuid(), id, refund_id, ${amount}, paid_by_id, 'Past the API', paid_on,
         '${change.id}', 'APPROVED', ${by}, entry_id, now() from refund_payouts where id = '${payout?.id}'`;
    expect(await world.refusedByDatabase(row({ by: 'paid_by_id' }))).toContain('two_people_check');
    expect(await world.refusedByDatabase(row({ amount: 'amount + 1' }))).toContain('payout_fk');
    expect(await world.refusedByDatabase(row())).toContain('change_fk');
  });
});
