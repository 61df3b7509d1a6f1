import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calling, WITHDRAW } from './support/changes.js';
import { reverse } from './support/premiums.js';
import {
  REFUND_PAY,
  REFUND_PROPOSE,
  REFUND_WITHDRAW,
  RefundDesk,
  REFUNDS,
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
    expect(await desk.savings(id)).toBe(0);
    expect(await desk.hasSoundBooks()).toBe(true);
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
});
