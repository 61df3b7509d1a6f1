import type { ContactOutcome, ContactWay, PaymentMethod } from '../data/gql/enums';
import type { RefundContactInput, RefundPayInput } from '../data/gql/graphql';

/** The form that hands a refund over. */
export interface PayForm {
  method: PaymentMethod;
  paidOn: string;
  receivedByName: string;
}

/** Shapes a payout for the API. */
export function toPayInput(
  { method, paidOn, receivedByName }: PayForm,
  requestKey: string,
): RefundPayInput {
  return { requestKey, method, paidOn, receivedByName: receivedByName.trim() };
}

/** The form that notes an attempt to reach somebody. */
export interface ContactForm {
  contactedOn: string;
  way: ContactWay;
  outcome: ContactOutcome;
  note?: string | null;
}

/** Shapes an attempt for the API. */
export function toContactInput(
  { note, ...form }: ContactForm,
  requestKey: string,
): RefundContactInput {
  return { ...form, requestKey, note: note?.trim() || null };
}
