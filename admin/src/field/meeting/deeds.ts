import type { AttendanceState } from '../../data/gql/enums';
import { stateOf, type Deed, type Entry, type Replies } from '../entry';
import { undoneIds, type MeetingView, type MemberView } from './view';

/** The states in the order of their buttons. */
export const STATES: readonly AttendanceState[] = ['PRESENT', 'LATE', 'EXCUSED', 'SICK', 'ABSENT'];

/** Marks one member. */
export function attend(
  meetingId: string,
  { participantId, name }: MemberView,
  attendance: AttendanceState,
  note?: string,
): Deed {
  const kind = 'ATTENDANCE';
  return { meetingId, kind, participantId, name, attendance, ...(note && { note }) };
}

/** Marks everybody of whom nothing is known yet; exceptions stay as they are. */
export function everybodyCame({ id, members }: MeetingView): readonly Deed[] {
  return members
    .filter(({ attendance }) => attendance === null)
    .map((member) => attend(id, member, 'PRESENT'));
}

/** What one tap takes: this month's premium, or the rest of it; arrears are never added silently. */
export function dueNow({ owed, monthlyPremium }: MemberView): number {
  return Math.min(owed, monthlyPremium);
}

/** Takes money from one member, perhaps out of another's hand. */
export function pay(
  meetingId: string,
  { participantId, name }: MemberView,
  amount: number,
  carriedByParticipantId?: string,
): Deed {
  const kind = 'PREMIUM';
  return {
    meetingId,
    kind,
    participantId,
    name,
    amount,
    ...(carriedByParticipantId && { carriedByParticipantId }),
  };
}

/** Takes entries back, the latest first. */
export function undo(entries: readonly Entry[]): readonly Deed[] {
  return [...entries].reverse().map(({ id, meetingId, participantId, name }) => ({
    meetingId,
    kind: 'UNDO',
    undoneOperationId: id,
    ...(participantId && { participantId }),
    ...(name && { name }),
  }));
}

/** What of this phone can still be taken back at a meeting: no refusals, nothing undone, no closing. */
export function undoable(
  meetingId: string,
  log: readonly Entry[],
  replies: Replies,
): readonly Entry[] {
  const undone = undoneIds(log, replies);
  return log.filter(
    (entry) =>
      entry.meetingId === meetingId &&
      (entry.kind === 'ATTENDANCE' || entry.kind === 'PREMIUM') &&
      !undone.has(entry.id) &&
      stateOf(entry, replies) !== 'REFUSED',
  );
}

/** The entries of the last tap that can be taken back. */
export function lastGesture(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  return entries.filter(({ gestureId }) => gestureId === last?.gestureId);
}
