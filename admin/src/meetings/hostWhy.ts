import { hostReason, type Sentence } from '../rotations/hostReason';
import type { MeetingRecord } from './meeting.rows';

type Hosted = Pick<MeetingRecord, 'group' | 'hostTurn' | 'status'>;

/**
 * Answers "why this host?" for a meeting: the deliberation's reason where it overrode the queue,
 * else the host's place in the queue, which only a planned meeting still has.
 */
export function hostWhy(
  { group, hostTurn, status }: Hosted,
  day: (on: string) => string,
): Sentence | undefined {
  if (!hostTurn) return undefined;
  if (hostTurn.isOverride) {
    return { key: 'resources.meetings.why.override', values: { reason: hostTurn.reason ?? '—' } };
  }
  const place = group?.hostQueue?.find(
    ({ participant }) => participant.id === hostTurn.participant.id,
  );
  return status === 'PLANNED' && place ? hostReason(place, day) : undefined;
}
