import type { PaymentMethod } from '../data/gql/enums';
import type { PremiumRecordInput } from '../data/gql/graphql';

/** The form that takes a premium at the desk. */
export interface TakeForm {
  amount: number;
  method: PaymentMethod;
  paidOn: string;
  carriedByParticipantId?: string | null;
}

/** Shapes a payment for the API. */
export function toPremiumInput(
  form: TakeForm,
  { enrolmentId, requestKey }: Pick<PremiumRecordInput, 'enrolmentId' | 'requestKey'>,
): PremiumRecordInput {
  const { amount, method, paidOn, carriedByParticipantId } = form;
  return {
    requestKey,
    enrolmentId,
    amount,
    method,
    paidOn,
    carriedByParticipantId: carriedByParticipantId || null,
  };
}
