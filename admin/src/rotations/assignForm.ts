import type { HostTurnAssignInput } from '../data/gql/graphql';

/** The form that chooses a host. */
export interface AssignForm {
  participantId: string;
  decisionId?: string | null;
  overrideReason?: string | null;
}

/** Shapes a choice for the API: whoever is next needs neither a decision nor a reason. */
export function toAssignInput(
  { participantId, decisionId, overrideReason }: AssignForm,
  { meetingId, nextId }: { meetingId: string; nextId: string | undefined },
): HostTurnAssignInput {
  if (participantId === nextId) return { meetingId, participantId };
  return {
    meetingId,
    participantId,
    decisionId: decisionId || null,
    overrideReason: overrideReason?.trim() || null,
  };
}
