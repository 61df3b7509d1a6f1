import { APPROVE, calling, proposeReversal } from './changes.js';
import type { TestClient } from './client.js';
import type { World } from './world.js';

/** A payment as the tests read it. */
export interface PaymentRow {
  id: string;
  receiptNumber: string;
  amount: number;
  paidOn: string;
  method: string;
  isReversed: boolean;
  reason: string | null;
  allocations: Array<{ month: string; amount: number }>;
  reverses: { id: string } | null;
}

/** What the tests read of a payment. */
export const PAYMENT_FIELDS = `id receiptNumber amount paidOn method isReversed reason
  allocations { month amount } reverses { id } carriedBy { fullName } meeting { id } recordedBy { email }`;

export const PREMIUM_RECORD = `mutation ($input: PremiumRecordInput!) {
  premiumRecord(input: $input) { ${PAYMENT_FIELDS} }
}`;

/** The input of a payment: Rp 5.000 in cash today under a fresh key unless said otherwise. */
export function paymentInput(world: World, enrolmentId: string, wish: object = {}): object {
  const requestKey = world.newKey();
  return { requestKey, enrolmentId, amount: 5_000, paidOn: '2026-11-23', method: 'CASH', ...wish };
}

/** Records a payment through the API. */
export async function pay(
  world: World,
  client: TestClient,
  enrolmentId: string,
  wish: object = {},
): Promise<PaymentRow> {
  const input = paymentInput(world, enrolmentId, wish);
  const answer = await client.ask<{ premiumRecord: PaymentRow }>(PREMIUM_RECORD, { input });
  return answer.premiumRecord;
}

/** Reverses a payment as two people do: `client` proposes it and the head approves it. */
export async function reverse(world: World, client: TestClient, id: string): Promise<PaymentRow> {
  const change = await proposeReversal(client, id);
  await (await world.as('HEAD')).ask(APPROVE, calling(change));
  const [row] = await world.rows<{ id: string }>(
    'select id from premium_payments where reverses_id = $1',
    [id],
  );
  const query = `query ($id: ID!) { premiumPayment(id: $id) { ${PAYMENT_FIELDS} } }`;
  const answer = await client.ask<{ premiumPayment: PaymentRow }>(query, { id: row?.id });
  return answer.premiumPayment;
}
