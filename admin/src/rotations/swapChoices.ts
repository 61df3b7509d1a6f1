import type { HostSwapChoicesQuery } from '../data/gql/graphql';

type Group = Pick<NonNullable<HostSwapChoicesQuery['group']>, 'hostQueue' | 'hostPlan'>;

/** Somebody to swap with: a planned turn, or a place in the queue. */
export interface SwapChoice {
  readonly participantId: string;
  readonly fullName: string;
  /** The turn that is given in return; undefined for a place in the queue. */
  readonly turn?: { readonly meetingId: string; readonly meetsOn: string };
  readonly position?: number;
}

/** With whom the host of a meeting can swap: other planned turns first, then those who wait without one. */
export function swapChoices(
  { hostQueue, hostPlan }: Group,
  given: { id: string; hostId: string },
): readonly SwapChoice[] {
  const turns = hostPlan.flatMap(({ meetsOn, meeting, hostTurn, host }): SwapChoice[] =>
    meeting && hostTurn && host && meeting.id !== given.id && host.id !== given.hostId
      ? [
          {
            participantId: host.id,
            fullName: host.fullName,
            turn: { meetingId: meeting.id, meetsOn },
          },
        ]
      : [],
  );
  const planned = new Set([given.hostId, ...turns.map(({ participantId }) => participantId)]);
  const waiting = hostQueue.filter(
    ({ hasHostedThisCycle, participant }) => !hasHostedThisCycle && !planned.has(participant.id),
  );
  const places = waiting.map(({ position, participant: { id, fullName } }) => ({
    participantId: id,
    fullName,
    position,
  }));
  return [...turns, ...places];
}
