import { describe, expect, test } from '@jest/globals';
import { remainder, toAnswers, type Answer } from './answers';
import type { Draft, MeetingNotes } from './sheet';
import { emptyDraft, isUntouched, toHoldInput, toLines, type SheetMeeting } from './sheet.forms';

const melati: SheetMeeting = {
  id: 'm1',
  kind: 'MONTHLY',
  status: 'PLANNED',
  meetsOn: '2026-11-23',
  startsAt: '16:00:00',
  place: null,
  agenda: null,
  minutes: 'Pembukaan.',
  group: null,
  hostTurn: null,
  topics: [{ id: 't1', name: 'Gizi' }],
  agendaItems: [],
  questions: [],
  decisions: [],
  roster: [member('ani'), member('budi'), { ...member('siti'), paidHere: 5000 }],
};

function member(id: string): SheetMeeting['roster'][number] {
  return {
    amountDue: 5000,
    arrearsAmount: 0,
    arrearsMonths: 0,
    openMonths: [],
    paidHere: 0,
    paperPosition: null,
    payments: [],
    participant: { id, number: `P-${id}`, fullName: id },
    attendance: id === 'siti' ? { state: 'PRESENT', note: null } : null,
  };
}

const blank = emptyDraft(melati, 'key');
const filled: Draft = {
  ...blank,
  entries: {
    ani: { attendance: 'EXCUSED', amount: 5000, carriedBy: 'budi' },
    budi: { amount: 0 },
    siti: { attendance: 'ABSENT', amount: 5000 },
  },
  notes: {
    ...blank.notes,
    decisions: [
      { text: ' Maju jam 15.30 ', ownerName: '', dueOn: '' },
      { text: ' ', ownerName: 'Budi', dueOn: '2026-12-01' },
    ],
  },
};
const noted = (notes: Partial<MeetingNotes>): Draft => ({
  ...blank,
  notes: { ...blank.notes, ...notes },
});

test('the lines keep the order of the roster and what is on record', () => {
  const lines = toLines(melati);
  expect(lines.map(({ id }) => id)).toEqual(['ani', 'budi', 'siti']);
  expect(lines[2]).toMatchObject({ savedAttendance: 'PRESENT', savedAmount: 5000 });
});

describe('the sheet as it is sent', () => {
  const input = toHoldInput(melati, filled);

  test('has only rows that say something new', () => {
    expect(input.rows).toEqual([
      {
        participantId: 'ani',
        attendance: 'EXCUSED',
        premiumAmount: 5000,
        carriedByParticipantId: 'budi',
      },
    ]);
  });

  test('has only decisions with a text', () => {
    expect(input.decisions).toEqual([{ text: 'Maju jam 15.30', ownerName: null, dueOn: null }]);
  });

  test('leaves minutes alone that were not changed, and carries its key', () => {
    expect(input.minutes).toBeNull();
    expect(toHoldInput(melati, noted({ minutes: ' Kas cocok. ' })).minutes).toBe('Kas cocok.');
    expect(input.requestKey).toBe('key');
  });
});

describe('a draft is untouched', () => {
  test('until something that could be lost was entered', () => {
    expect(isUntouched(blank, melati)).toBe(true);
    expect(isUntouched({ ...blank, entries: { ani: {} } }, melati)).toBe(true);
    expect(isUntouched({ ...blank, entries: { ani: { amount: 0 } } }, melati)).toBe(false);
    expect(isUntouched(noted({ minutes: 'Kas' }), melati)).toBe(false);
    expect(isUntouched(noted({ hostAttended: false }), melati)).toBe(false);
  });
});

describe('after the answer', () => {
  const answers: Answer[] = [
    {
      index: 0,
      participantId: 'ani',
      accepted: true,
      receiptNumber: 'R-1',
      rule: null,
      message: null,
    },
    {
      index: 1,
      participantId: 'budi',
      accepted: false,
      receiptNumber: null,
      rule: null,
      message: 'no',
    },
  ];

  test('only refused rows are left, under a new key, and decisions are not sent twice', () => {
    const rest = remainder(filled, { rows: answers, cash: null }, 'next-key');
    expect(rest.entries).toEqual({ budi: { amount: 0 } });
    expect(rest.requestKey).toBe('next-key');
    expect(rest.notes.decisions).toEqual([]);
  });

  test('each row finds its own answer', () => {
    expect(toAnswers(answers)['ani']?.receiptNumber).toBe('R-1');
  });
});
