import { useWatch } from 'react-hook-form';
import type { ClaimantQuery } from '../data/gql/graphql';
import { useRead } from '../data/useRead';
import { ClaimantDocument } from './claimReport.documents';
import type { ReportForm } from './claim.forms';

/** The participant a claim is reported for, as far as the report needs to know. */
export type Claimant = NonNullable<ClaimantQuery['participant']>;

/** The participant chosen in the form, once known. */
export function useClaimant(): Claimant | undefined {
  const id = useWatch<Partial<ReportForm>, 'participantId'>({ name: 'participantId' });
  const { data } = useRead(ClaimantDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  return (id && data?.participant) || undefined;
}
