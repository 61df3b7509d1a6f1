import type { Meeting } from '../data/field.types';
import type { Entry } from '../entry';
import { meetingOf } from './builders';

/** The server in ten lines: what a meeting is after it took these entries in order. */
export function afterServer(meeting: Meeting, taken: readonly Entry[]): Meeting {
  const undone = new Set(taken.map(({ undoneOperationId }) => undoneOperationId));
  const valid = taken.filter(({ id, kind }) => kind !== 'UNDO' && !undone.has(id));
  const members = meeting.members.map((member) => {
    const mine = valid.filter(({ participantId }) => participantId === member.participantId);
    const mark = mine.filter(({ kind }) => kind === 'ATTENDANCE').at(-1)?.attendance;
    const paid = mine.reduce((sum, { amount = 0 }) => sum + amount, 0);
    return { ...member, attendance: mark ?? member.attendance, paidHere: member.paidHere + paid };
  });
  return {
    ...meetingOf(members),
    isClosed: meeting.isClosed || valid.some(({ kind }) => kind === 'CLOSE'),
  };
}
