import type { RejectionReason } from '../data/gql/enums';

/** Why a claim may be rejected, in the order the choices are offered. */
export const REJECTION_REASONS: readonly RejectionReason[] = [
  'NOT_COVERED_EVENT',
  'BEFORE_COVER',
  'AFTER_COVER',
  'WAITING_PERIOD',
  'SUSPENDED_COVER',
  'CAP_REACHED',
  'FILED_TOO_LATE',
  'INCAPACITY_TOO_SHORT',
  'EVENT_DID_NOT_HAPPEN',
  'DUPLICATE',
  'DOCUMENTS_MISSING',
  'OTHER',
];
