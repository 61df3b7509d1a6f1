import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling, WITHDRAW } from './support/changes.js';
import { reverse } from './support/premiums.js';
import {
  REFUND_PAY,
  REFUND_PROPOSE,
  REFUND_WITHDRAW,
  RefundDesk,
  REFUNDS,
  REVERSAL_PROPOSE,
} from './support/refunds.js';
import { statementsOf } from './support/statements.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let desk: RefundDesk;
beforeAll(async () => {
  world = await World.create();
  desk = await RefundDesk.open(world);
});
afterAll(() => world.close());

/** What the ledger owes an enrolment. */
async function savings(enrolmentId: string): Promise<number> {
  const [row] = await world.rows<{ saved: number }>(
    `select -coalesce(sum(x.amount), 0)::int as saved from ledger_postings x join ledger_accounts a on a.id = x.account_id where a.enrolment_id = $1`,
    [enrolmentId],
  );
  return row?.saved ?? 0;
}

async function soundBooks(): Promise<boolean> {
  const { bookCheck } = await desk.head.ask<{ bookCheck: { isSound: boolean } }>(
    '{ bookCheck { isSound } }',
    {},
  );
  return bookCheck.isSound;
}

describe('a refund that is taken back before it is paid', () => {
  it('makes way for the right amount after a premium was reversed', async () => {
    const { id, payments } = await desk.leaver([10_000, 5_000]);
    const refund = await desk.agree(id);
    await reverse(world, desk.treasurer, payments[0] ?? '');
    const stuck = await unchanged(world, async () => [
      await desk.treasurer.refused(REFUND_PAY, { id: refund.id, input: desk.payment() }),
      await desk.officer.refused(REFUND_PROPOSE, { id }),
    ]);
    expect(stuck.map(({ extensions }) => extensions.rule)).toEqual([
      'REFUND_CHANGED',
      'REFUND_KNOWN',
    ]);
    for (const { message } of stuck) expect(message).toMatch(/take (this refund|it) back/i);

    expect(await desk.withdraw(refund.id)).toMatchObject({
      state: 'WITHDRAWN',
      withdrawal: {
        reason: 'Jumlahnya salah',
        withdrawnBy: { email: 'officer@polonia.example' },
      },
    });
    const anew = await desk.agree(id);
    expect(anew).toMatchObject({ amount: 5_000, state: 'WAITING' });
    expect(await desk.pay(anew.id)).toMatchObject({ state: 'PAID', amount: 5_000 });
    expect(await savings(id)).toBe(0);
    expect(await soundBooks()).toBe(true);
  });

  it('stays on the enrolment and in the list with who, when and why', async () => {
    const { id } = await desk.leaver();
    const first = await desk.agree(id);
    await desk.withdraw(first.id, desk.treasurer);
    const second = await desk.agree(id);
    await desk.withdraw(second.id, desk.head);
    const third = await desk.agree(id);
    const { refund, withdrawnRefunds } = await desk.of(id);
    expect(refund?.id).toBe(third.id);
    expect(withdrawnRefunds.map((one) => [one.id, one.withdrawal?.withdrawnBy.email])).toEqual([
      [second.id, 'head@polonia.example'],
      [first.id, 'treasurer@polonia.example'],
    ]);
    const { refunds } = await desk.head.ask<{ refunds: { items: Array<{ id: string }> } }>(
      REFUNDS,
      { filter: { state: 'WITHDRAWN', ids: [first.id, second.id, third.id] } },
    );
    expect(new Set(refunds.items.map((one) => one.id))).toEqual(new Set([first.id, second.id]));
    const [noted] = await world.rows<{ actor_id: string; particulars: object }>(
      `select actor_id, particulars from journal where action = 'refund.withdrawn' and subject_id = $1`,
      [first.id],
    );
    expect(noted).toEqual({
      actor_id: world.cast.polonia.users.TREASURER.id,
      particulars: { amount: 20_000, reason: 'Jumlahnya salah' },
    });
  });

  it('is neither paid nor taken back a second time', async () => {
    const { id } = await desk.leaver();
    const { id: refundId } = await desk.agree(id);
    await desk.withdraw(refundId);
    const rules = await unchanged(world, async () => [
      await desk.rule(desk.treasurer, REFUND_PAY, { id: refundId, input: desk.payment() }),
      await desk.rule(desk.officer, REFUND_WITHDRAW, { id: refundId, reason: 'Lagi' }),
    ]);
    expect(rules).toEqual(['REFUND_WITHDRAWN', 'REFUND_WITHDRAWN']);
  });

  it('was not paid yet', async () => {
    const { id } = await desk.leaver();
    const { id: refundId } = await desk.agree(id);
    await desk.pay(refundId);
    const rule = await unchanged(world, () =>
      desk.rule(desk.officer, REFUND_WITHDRAW, { id: refundId, reason: 'Terlambat' }),
    );
    expect(rule).toBe('REFUND_PAID');
  });

  it('is either paid or taken back, whoever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await desk.leaver();
      const { id: refundId } = await desk.agree(id);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          n % 2 === 0
            ? desk.treasurer.send(REFUND_PAY, { id: refundId, input: desk.payment() })
            : desk.officer.send(REFUND_WITHDRAW, { id: refundId, reason: 'Salah orang' }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      const paid = await world.count('refund_payouts', `refund_id = '${refundId}'`);
      const withdrawn = await world.count('refund_withdrawals', `refund_id = '${refundId}'`);
      expect(paid + withdrawn).toBe(1);
    }
  });

  it('needs a reason of three characters', async () => {
    const { id: refundId } = await desk.agree((await desk.leaver()).id);
    const refusal = await unchanged(world, () =>
      desk.officer.refused(REFUND_WITHDRAW, { id: refundId, reason: 'x' }),
    );
    expect(refusal.extensions.code).toBe('INVALID_INPUT');
  });

  it('while it is only proposed is taken back by who proposed it, with a reason', async () => {
    const { id } = await desk.leaver();
    const change = await desk.propose(id);
    const text = `mutation ($id: ID!, $version: Int!) {
      pendingChangeWithdraw(id: $id, expectedVersion: $version, input: { reason: "Belum lengkap" }) { state decisionNote }
    }`;
    expect(await desk.officer.ask(text, calling(change))).toEqual({
      pendingChangeWithdraw: { state: 'WITHDRAWN', decisionNote: 'Belum lengkap' },
    });
    expect((await desk.officer.refused(WITHDRAW, calling(change))).extensions.code).toBe(
      'CONFLICT',
    );
    expect(await desk.agree(id)).toMatchObject({ amount: 20_000 });
  });

  it('of another institution is not found', async () => {
    const { id: refundId } = await desk.agree((await desk.leaver()).id);
    const mabar = await world.as('HEAD', 'mabar');
    const refusal = await mabar.refused(REFUND_WITHDRAW, { id: refundId, reason: 'Bukan kami' });
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a payout whose money came back', () => {
  it('is booked back by two people with one linked entry, and the refund waits again', async () => {
    const { id } = await desk.leaver();
    const { id: refundId } = await desk.agree(id);
    const { payout } = await desk.pay(refundId);
    expect(await savings(id)).toBe(0);
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
    expect(await savings(id)).toBe(20_000);
    expect(await soundBooks()).toBe(true);
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
    expect(await savings(id)).toBe(0);
    const twice = await unchanged(world, () =>
      desk.rule(desk.treasurer, REFUND_PAY, { id: refundId, input: desk.payment() }),
    );
    expect(twice).toBe('REFUND_PAID');
    await desk.reversePayout(second.payout?.id ?? '');
    await desk.withdraw(refundId);
    expect((await desk.of(id)).refund).toBeNull();
    expect(await soundBooks()).toBe(true);
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
    expect(await soundBooks()).toBe(true);
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

describe('what the panel asks for', () => {
  const STORY = `state daysSinceApproval withdrawal { reason withdrawnBy { fullName } }
    payout { paidOn paidBy { fullName } pendingReversal { reason } }
    reversedPayouts { receivedByName reversal { reason reversedOn } }`;
  const LIST = `{ refunds(page: { size: 3 }) { total items { ${STORY} enrolment { participant { fullName } cohort { name } } } } }`;
  const OF_ONE = `query ($id: ID!) { enrolment(id: $id) { refund { ${STORY} } withdrawnRefunds { ${STORY} } pendingRefund { reason proposedBy { fullName } } } }`;
  const REGISTER = `{ refunds(page: { size: 1 }, filter: { state: WAITING }) { total items { contacts { recordedBy { fullName } }
    enrolment { participant { fullName beneficiaries { fullName } } } } } }`;

  it('costs at most eight statements, whatever became of the refunds', async () => {
    const { id } = await desk.leaver();
    const first = await desk.agree(id);
    await desk.withdraw(first.id);
    const second = await desk.agree(id);
    await desk.reversePayout((await desk.pay(second.id)).payout?.id ?? '');
    await desk.proposeReversal((await desk.pay(second.id)).payout?.id ?? '');
    await desk.agree((await desk.leaver()).id);
    for (const [query, variables] of [
      [LIST, {}],
      [OF_ONE, { id }],
      [REGISTER, {}],
    ] as const) {
      const sent = await statementsOf(world, () => desk.head.ask(query, variables));
      expect([query, Math.max(sent.length, 8)]).toEqual([query, 8]);
    }
  });
});

describe('the database', () => {
  it('refuses a second standing refund, a second payout, and a paid refund taken back', async () => {
    const { id: refundId } = await desk.agree((await desk.leaver()).id);
    const { payout } = await desk.pay(refundId);
    const withdrawn = await desk.agree((await desk.leaver()).id);
    await desk.withdraw(withdrawn.id);
    const refund = (replaces: string) =>
      `insert into refunds select institution_id, gen_random_uuid(), enrolment_id, ground, amount, beneficiary_id, payee_name,
         (select id from pending_changes c where state = 'APPROVED' and c.id <> refunds.change_id limit 1), change_state, approved_at, ${replaces}
       from refunds where id = '${refundId}'`;
    const paying = (replaces: string, of = refundId) =>
      `insert into refund_payouts select institution_id, gen_random_uuid(), '${of}', amount, cohort_id, method, paid_on, received_by_name, paid_by_id,
         (select id from ledger_entries e where not exists (select from refund_payouts o where o.entry_id = e.id) limit 1), recorded_at, ${replaces}
       from refund_payouts where id = '${payout?.id}'`;
    const takingBack = `insert into refund_withdrawals select institution_id, id, enrolment_id, 'Past the API', '${world.cast.polonia.users.HEAD.id}', now()
      from refunds where id = '${refundId}'`;
    const now = (sql: string) => `${sql}; set constraints all immediate`;
    const refused = [
      [refund('null'), 'refunds_once_unique'],
      [refund('id'), 'refunds_replaces_fk'],
      [refund(`'${withdrawn.id}'`), 'refunds_replaces_fk'],
      [paying('null'), 'refund_payouts_once_unique'],
      [paying('id'), 'refund_payouts_replaces_fk'],
      [now(takingBack), 'taken back and handed over'],
      [now(paying('null', withdrawn.id)), 'taken back and handed over'],
    ] as const;
    for (const [sql, expected] of refused)
      expect(await world.refusedByDatabase(sql)).toContain(expected);
  });

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
