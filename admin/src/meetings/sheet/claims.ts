import type { ClaimReportInput } from '../../data/gql/graphql';
import type { ClaimDraft } from './sheet';

/** Says whether a claim row has all it takes to be reported. */
export function isWhole({ participantId, cause, eventOn }: ClaimDraft): boolean {
  return participantId !== '' && cause !== '' && eventOn !== '';
}

/** Shapes a claim for the API, or nothing while the row is not whole. */
export function toClaimInput(
  draft: ClaimDraft,
  meeting: { id: string; meetsOn: string },
): ClaimReportInput | undefined {
  const { requestKey, participantId, cause, eventOn } = draft;
  if (cause === '' || !isWhole(draft)) return undefined;
  return {
    requestKey,
    participantId,
    cause,
    eventOn,
    reportedOn: meeting.meetsOn,
    meetingId: meeting.id,
  };
}
