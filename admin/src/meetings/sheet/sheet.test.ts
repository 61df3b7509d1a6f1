import { describe, expect, test } from '@jest/globals';
import { NO_CASH } from './cash';
import { entryOf, paysDue, pendingOf, sheetReducer, type Draft, type Line } from './sheet';
import { enteredTotals, totalsOf } from './totals';

const ani: Line = {
  id: 'ani',
  number: 'P-1',
  name: 'Ani',
  paperRow: undefined,
  amountDue: 5000,
  arrears: 15000,
  arrearsMonths: 3,
  openMonths: [],
  savedAttendance: undefined,
  savedAmount: 0,
  savedPayments: [],
};
const budi: Line = { ...ani, id: 'budi', name: 'Budi', arrears: 0 };
const paidAhead: Line = { ...ani, id: 'siti', name: 'Siti', amountDue: 0, arrears: 0 };
const recorded: Line = { ...ani, id: 'joko', savedAttendance: 'SICK', savedAmount: 5000 };

const blank: Draft = {
  requestKey: 'key',
  entries: {},
  notes: {
    minutes: '',
    topicIds: [],
    agendaItems: [],
    questions: [],
    decisions: [],
    hostAttended: true,
  },
  cash: NO_CASH,
  claims: [],
};

describe('a tap on an attendance', () => {
  const present = sheetReducer(blank, { type: 'attendanceTapped', id: 'ani', state: 'PRESENT' });

  test('marks the member and nobody else', () => {
    expect(present.entries).toEqual({ ani: { attendance: 'PRESENT' } });
  });

  test('changes to another state with one more tap', () => {
    const late = sheetReducer(present, { type: 'attendanceTapped', id: 'ani', state: 'LATE' });
    expect(entryOf(late, 'ani').attendance).toBe('LATE');
  });

  test('of the same state makes the row not recorded again', () => {
    const none = sheetReducer(present, { type: 'attendanceTapped', id: 'ani', state: 'PRESENT' });
    expect(entryOf(none, 'ani').attendance).toBeUndefined();
  });

  test('leaves the amount alone, for somebody may pay without coming', () => {
    const paid = sheetReducer(blank, { type: 'paidTapped', line: ani });
    const away = sheetReducer(paid, { type: 'attendanceTapped', id: 'ani', state: 'ABSENT' });
    expect(entryOf(away, 'ani')).toEqual({ amount: 5000, attendance: 'ABSENT' });
  });
});

describe('the one-tap payment', () => {
  const paid = sheetReducer(blank, { type: 'paidTapped', line: ani });

  test('pays what is due, never the arrears', () => {
    expect(entryOf(paid, 'ani').amount).toBe(5000);
    expect(paysDue(entryOf(paid, 'ani'), ani)).toBe(true);
  });

  test('is taken back with a second tap', () => {
    const none = sheetReducer(paid, { type: 'paidTapped', line: ani });
    expect(entryOf(none, 'ani').amount).toBeUndefined();
  });

  test('gives way to a typed amount', () => {
    const typed = sheetReducer(paid, { type: 'amountTyped', id: 'ani', amount: 20000 });
    expect(entryOf(typed, 'ani').amount).toBe(20000);
    expect(paysDue(entryOf(typed, 'ani'), ani)).toBe(false);
  });

  test('does nothing where nothing is due or something is on record', () => {
    expect(sheetReducer(blank, { type: 'paidTapped', line: paidAhead })).toBe(blank);
    expect(sheetReducer(blank, { type: 'paidTapped', line: recorded })).toBe(blank);
  });
});

describe('everybody came and paid', () => {
  const lines = [ani, budi, paidAhead, recorded];

  test('fills in what is open and keeps every exception', () => {
    const exception = sheetReducer(blank, { type: 'attendanceTapped', id: 'ani', state: 'SICK' });
    const nothing = sheetReducer(exception, { type: 'amountTyped', id: 'ani', amount: 0 });
    const all = sheetReducer(nothing, { type: 'everybodyCame', lines, andPaid: true });
    expect(entryOf(all, 'ani')).toEqual({ attendance: 'SICK', amount: 0 });
    expect(entryOf(all, 'budi')).toEqual({ attendance: 'PRESENT', amount: 5000 });
    expect(entryOf(all, 'siti')).toEqual({ attendance: 'PRESENT' });
    expect(entryOf(all, 'joko')).toEqual({});
  });

  test('collects nothing for those who may not collect', () => {
    const all = sheetReducer(blank, { type: 'everybodyCame', lines, andPaid: false });
    expect(entryOf(all, 'budi')).toEqual({ attendance: 'PRESENT' });
  });
});

describe('the totals', () => {
  const lines = [ani, budi, paidAhead, recorded];
  const came = sheetReducer(blank, { type: 'attendanceTapped', id: 'ani', state: 'LATE' });
  const draft = sheetReducer(came, { type: 'paidTapped', line: budi });

  test('add what is on record to what was entered', () => {
    expect(totalsOf(lines, draft)).toEqual({
      members: 4,
      byState: { PRESENT: 0, LATE: 1, EXCUSED: 0, SICK: 1, ABSENT: 0 },
      present: 1,
      payers: 2,
      amount: 10000,
      untouched: 1,
    });
  });

  test('of what will be sent leave out what is on record', () => {
    const sent = enteredTotals(lines, draft);
    expect([sent.payers, sent.amount, sent.byState.SICK]).toEqual([1, 5000, 0]);
  });

  test('never count a row twice that the server already holds', () => {
    const stale = { ...blank, entries: { joko: { attendance: 'PRESENT', amount: 5000 } } } as const;
    expect(pendingOf(stale, recorded)).toEqual({ attendance: undefined, amount: undefined });
    expect(totalsOf([recorded], stale).amount).toBe(5000);
  });
});
