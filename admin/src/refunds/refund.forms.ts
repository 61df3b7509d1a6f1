import type { PaymentMethod } from '../data/gql/enums';
import type { RefundPayInput } from '../data/gql/graphql';

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
