import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../entry';
import { meetingOf, memberOf, reply } from '../test/builders';
import { dueNow, everybodyCame, lastGesture, pay, undo, undoable } from './deeds';
import { viewOf, type MemberView } from './view';

function viewed(...members: ReturnType<typeof memberOf>[]) {
  return viewOf(meetingOf(members), [], new Map());
}

function row(part: Partial<MemberView>): MemberView {
  return { ...memberOf('sari'), waiting: 0, ...part };
}

const log: readonly Entry[] = [
  ['1', 'a', 'ATTENDANCE'],
  ['2', 'b', 'PREMIUM'],
  ['3', 'c', 'ATTENDANCE'],
  ['4', 'c', 'ATTENDANCE'],
].map(([id = '', gestureId = '', kind], at) => ({
  id,
  gestureId,
  kind: kind as Entry['kind'],
  sequence: at + 1,
  userId: 'u',
  meetingId: 'm',
  participantId: 'sari',
  name: 'Sari',
  recordedAt: '2026-11-23T01:00:00.000Z',
}));

describe('what one tap does', () => {
  test('everybody is here: only those of whom nothing is known', () => {
    const meeting = viewed(memberOf('sari', { attendance: 'SICK' }), memberOf('budi'));
    expect(everybodyCame(meeting)).toEqual([
      {
        meetingId: 'm',
        kind: 'ATTENDANCE',
        participantId: 'budi',
        name: 'budi',
        attendance: 'PRESENT',
      },
    ]);
  });

  test('takes one month, or the rest of it, and never the arrears silently', () => {
    expect(dueNow(row({ owed: 15_000 }))).toBe(5_000);
    expect(dueNow(row({ owed: 2_000 }))).toBe(2_000);
    expect(dueNow(row({ owed: 0 }))).toBe(0);
  });

  test('names who brought the money only when somebody else did', () => {
    expect(pay('m', row({}), 5_000)).not.toHaveProperty('carriedByParticipantId');
    expect(pay('m', row({}), 5_000, 'budi')).toHaveProperty('carriedByParticipantId', 'budi');
  });
});

describe('undoing', () => {
  test('takes back the whole last tap, the latest entry first', () => {
    const last = lastGesture(undoable('m', log, new Map()));
    expect(undo(last).map(({ undoneOperationId }) => undoneOperationId)).toEqual(['4', '3']);
  });

  test('leaves out what was refused and what is undone already', () => {
    const undone = { ...(log[1] as Entry), id: '5', kind: 'UNDO', undoneOperationId: '3' } as const;
    const replies = new Map([['4', reply('4', 'REFUSED')]]);
    const ids = undoable('m', [...log, undone], replies).map(({ id }) => id);
    expect(ids).toEqual(['1', '2']);
  });

  test('is not offered for another meeting', () => {
    expect(undoable('other', log, new Map())).toEqual([]);
    expect(lastGesture([])).toEqual([]);
  });
});
