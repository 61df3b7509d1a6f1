import { hostReason, type Sentence } from '../rotations/hostReason';
import type { MeetingRecord } from './meeting.rows';

type Hosted = Pick<MeetingRecord, 'group' | 'hostTurn' | 'status' | 'meetsOn'>;

/**
 * Answers "why this host?" for a meeting: the deliberation's decision where it overrode the queue, the swap, else
 * the host's place in the queue. A queue that counts this very turn already no longer says why.
 */
export function hostWhy(
  { group, hostTurn, status, meetsOn }: Hosted,
  day: (on: string) => string,
): Sentence | undefined {
  if (!hostTurn) return undefined;
  if (hostTurn.isOverride) {
    const reason = hostTurn.decision?.text ?? hostTurn.reason ?? '—';
    return { key: 'resources.meetings.why.override', values: { reason } };
  }
  if (hostTurn.cameBySwap) return { key: 'resources.hostTurns.planned.swap', values: {} };
  const place = group?.hostQueue?.find(
    ({ participant }) => participant.id === hostTurn.participant.id,
  );
  const isBefore = place && (!place.lastHostedOn || place.lastHostedOn < meetsOn);
  if (status === 'PLANNED' && isBefore) return hostReason(place, day);
  return { key: 'resources.meetings.why.inTurn', values: {} };
}
