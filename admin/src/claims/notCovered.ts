import type { RejectionReason } from '../data/gql/enums';
import type { Refusal } from '../data/refusal';
import { REJECTION_REASONS } from './rejectionReasons';

/** Why the API will not open a claim for an event that is not covered. */
export function notCoveredReason(refusal: Refusal | undefined): RejectionReason | undefined {
  if (refusal?.rule !== 'CLAIM_NOT_COVERED') return undefined;
  return REJECTION_REASONS.find((reason) => reason === refusal.reason);
}
