import type { ClaimDocumentType } from '../data/gql/enums';
import type { ClaimRecord } from './claim.rows';

const OF_PAYMENT: ReadonlySet<ClaimDocumentType> = new Set(['PAYMENT_PROOF', 'HANDOVER_PROOF']);

/** Whether a document proves the payment, and not what happened. */
export function isOfPayment(type: ClaimDocumentType): boolean {
  return OF_PAYMENT.has(type);
}

/** Whether a document of a claim still comes in: before it is verified, and what proves the payment after that. */
export function takesPapers(
  { stage }: Pick<ClaimRecord, 'stage'>,
  type: ClaimDocumentType,
): boolean {
  return isOfPayment(type)
    ? stage === 'DISBURSED' || stage === 'RECEIVED'
    : stage === 'REPORTED' || stage === 'DOCUMENTS_COMPLETE';
}
