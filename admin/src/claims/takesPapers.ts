import type { ClaimRecord } from './claim.rows';

/** Whether documents of a claim still come in: before it is verified. */
export function takesPapers({ stage }: Pick<ClaimRecord, 'stage'>): boolean {
  return stage === 'REPORTED' || stage === 'DOCUMENTS_COMPLETE';
}
