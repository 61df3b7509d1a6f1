import type { TestClient } from './client.js';
import type { World } from './world.js';

/** A receipt as the tests read it. */
export interface ReceiptRow {
  id: string;
  number: string;
  path: string;
  url: string;
  shareText: string;
  prints: Array<{ copy: number; format: string; printedBy: { email: string } }>;
  [field: string]: unknown;
}

export const RECEIPT_FIELDS = `id number institutionName institutionPhone paidOn participantName participantNumber
  carriedByName months { month amount } amount amountInWords method metOn receivedByName recordedAt isReversed reversedOn
  reversedByNumber reversesNumber reason path url shareText payment { id } prints { copy format printedBy { email } }`;

export const RECEIPT = `query ($number: String, $paymentId: ID) {
  receipt(number: $number, paymentId: $paymentId) { ${RECEIPT_FIELDS} }
}`;

export const RECEIPT_PRINT = `mutation ($paymentId: ID!, $input: ReceiptPrintInput!) {
  receiptPrint(paymentId: $paymentId, input: $input) { id copy format printedAt printedBy { email } }
}`;

/** The receipt of a payment, or null. */
export async function receiptOf(client: TestClient, paymentId: string): Promise<ReceiptRow> {
  const { receipt } = await client.ask<{ receipt: ReceiptRow }>(RECEIPT, { paymentId });
  return receipt;
}

/** A print of a receipt as the tests read it. */
export interface PrintRow {
  id: string;
  copy: number;
}

/** Registers a print on a roll of 58 mm under a fresh key unless said otherwise. */
export async function print(
  world: World,
  client: TestClient,
  paymentId: string,
  wish: object = {},
): Promise<PrintRow> {
  const input = { requestKey: world.newKey(), format: 'MM58', ...wish };
  const variables = { paymentId, input };
  return (await client.ask<{ receiptPrint: PrintRow }>(RECEIPT_PRINT, variables)).receiptPrint;
}
