import { APPROVE, calling, type ChangeRow } from './changes.js';
import type { TestClient } from './client.js';
import { endEnrolment, insertGroup } from './members.js';
import { pay } from './premiums.js';
import type { World } from './world.js';

const CHANGE = `id state amount reason version deciders undecidableBecause proposedBy { email } decidedBy { email }`;
const REFUND = `id state amount payeeName daysSinceApproval enrolment { id }
  withdrawal { reason withdrawnBy { email } }
  payout { id method paidOn receivedByName pendingReversal { id } }
  reversedPayouts { id reversal { reason reversedOn approvedBy { email } } }
  contacts { contactedOn way outcome note recordedBy { email } }`;

export const REFUND_PROPOSE = `mutation ($id: ID!) {
  refundPropose(enrolmentId: $id, input: { reason: "Keluar dari program" }) { ${CHANGE} }
}`;
export const REFUND_WITHDRAW = `mutation ($id: ID!, $reason: String!) {
  refundWithdraw(id: $id, input: { reason: $reason }) { ${REFUND} }
}`;
export const REFUND_PAY = `mutation ($id: ID!, $input: RefundPayInput!) { refundPay(id: $id, input: $input) { ${REFUND} } }`;
export const REVERSAL_PROPOSE = `mutation ($id: ID!) {
  refundPayoutReversalPropose(id: $id, input: { reason: "Dikembalikan bank" }) { ${CHANGE} }
}`;
export const CONTACT_RECORD = `mutation ($id: ID!, $input: RefundContactInput!) {
  refundContactRecord(id: $id, input: $input) { ${REFUND} }
}`;
export const REFUNDS = `query ($filter: RefundFilter, $sort: RefundSort) {
  refunds(filter: $filter, sort: $sort) { total items { ${REFUND} } }
}`;
const OF_ENROLMENT = `query ($id: ID!) {
  enrolment(id: $id) { refund { ${REFUND} } withdrawnRefunds { ${REFUND} } pendingRefund { id } }
}`;

/** A refund as the tests read it. */
export interface RefundRow {
  id: string;
  state: string;
  amount: number;
  daysSinceApproval: number;
  withdrawal: { reason: string; withdrawnBy: { email: string } } | null;
  payout: { id: string; pendingReversal: { id: string } | null } | null;
  reversedPayouts: Array<{
    id: string;
    reversal: { reason: string; reversedOn: string; approvedBy: { email: string } } | null;
  }>;
  contacts: object[];
}

/** What an enrolment says of its refunds. */
export interface RefundsOf {
  refund: RefundRow | null;
  withdrawnRefunds: RefundRow[];
  pendingRefund: { id: string } | null;
}

/** Three people who give premiums back: the officer proposes, the head approves, the treasurer pays. */
export class RefundDesk {
  readonly world: World;
  readonly officer: TestClient;
  readonly treasurer: TestClient;
  readonly head: TestClient;

  private constructor(world: World, people: readonly [TestClient, TestClient, TestClient]) {
    this.world = world;
    [this.officer, this.treasurer, this.head] = people;
  }

  static async open(world: World): Promise<RefundDesk> {
    return new RefundDesk(world, [
      await world.as('OFFICER'),
      await world.as('TREASURER'),
      await world.as('HEAD'),
    ]);
  }

  /** Somebody who paid these amounts and withdrew; answers the enrolment and the payments. */
  async leaver(
    amounts: readonly number[] = [20_000],
    wish: object = { method: 'TRANSFER' },
  ): Promise<{ id: string; payments: string[] }> {
    const { members } = await insertGroup(this.world, { names: ['Amina'] });
    const id = members[0]?.enrolmentId ?? '';
    const payments = [];
    for (const amount of amounts)
      payments.push((await pay(this.world, this.treasurer, id, { amount, ...wish })).id);
    await endEnrolment(this.world, id, '2026-11-23');
    return { id, payments };
  }

  async propose(enrolmentId: string): Promise<ChangeRow> {
    type Proposed = { refundPropose: ChangeRow };
    return (await this.officer.ask<Proposed>(REFUND_PROPOSE, { id: enrolmentId })).refundPropose;
  }

  /** Proposed by the officer and approved by the head. */
  async agree(enrolmentId: string): Promise<RefundRow> {
    await this.head.ask(APPROVE, calling(await this.propose(enrolmentId)));
    const { refund } = await this.of(enrolmentId);
    if (!refund) throw new Error('What is approved is there.');
    return refund;
  }

  /** How the treasurer pays, under a fresh key. */
  payment(wish: object = {}): object {
    const requestKey = this.world.newKey();
    const input = { requestKey, method: 'TRANSFER', paidOn: '2026-11-23' };
    return { ...input, receivedByName: 'Amina', ...wish };
  }

  async pay(refundId: string, wish: object = {}): Promise<RefundRow> {
    type Paid = { refundPay: RefundRow };
    const variables = { id: refundId, input: this.payment(wish) };
    return (await this.treasurer.ask<Paid>(REFUND_PAY, variables)).refundPay;
  }

  async proposeReversal(payoutId: string, client = this.officer): Promise<ChangeRow> {
    type Proposed = { refundPayoutReversalPropose: ChangeRow };
    const answer = await client.ask<Proposed>(REVERSAL_PROPOSE, { id: payoutId });
    return answer.refundPayoutReversalPropose;
  }

  /** Proposed by the officer and approved by the head. */
  async reversePayout(payoutId: string): Promise<void> {
    await this.head.ask(APPROVE, calling(await this.proposeReversal(payoutId)));
  }

  async withdraw(refundId: string, client = this.officer): Promise<RefundRow> {
    type Withdrawn = { refundWithdraw: RefundRow };
    const variables = { id: refundId, reason: 'Jumlahnya salah' };
    return (await client.ask<Withdrawn>(REFUND_WITHDRAW, variables)).refundWithdraw;
  }

  async of(enrolmentId: string): Promise<RefundsOf> {
    type Answer = { enrolment: RefundsOf };
    return (await this.head.ask<Answer>(OF_ENROLMENT, { id: enrolmentId })).enrolment;
  }

  /** What the ledger owes an enrolment. */
  async savings(enrolmentId: string): Promise<number> {
    const [row] = await this.world.rows<{ saved: number }>(
      `select -coalesce(sum(x.amount), 0)::int as saved from ledger_postings x join ledger_accounts a on a.id = x.account_id where a.enrolment_id = $1`,
      [enrolmentId],
    );
    return row?.saved ?? 0;
  }

  async hasSoundBooks(): Promise<boolean> {
    type Answer = { bookCheck: { isSound: boolean } };
    return (await this.head.ask<Answer>('{ bookCheck { isSound } }', {})).bookCheck.isSound;
  }

  async rule(client: TestClient, query: string, variables: object): Promise<unknown> {
    return (await client.refused(query, variables)).extensions.rule;
  }
}
