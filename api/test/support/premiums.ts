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

export const PREMIUM_REVERSE = `mutation ($id: ID!, $input: PremiumReverseInput!) {
  premiumReverse(id: $id, input: $input) { ${PAYMENT_FIELDS} }
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

/** Reverses a payment through the API. */
export async function reverse(world: World, client: TestClient, id: string): Promise<PaymentRow> {
  const input = { requestKey: world.newKey(), reason: 'Counted twice' };
  const answer = await client.ask<{ premiumReverse: PaymentRow }>(PREMIUM_REVERSE, { id, input });
  return answer.premiumReverse;
}
