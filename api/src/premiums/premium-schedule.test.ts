import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addToMonth } from '../kernel/local-date.js';
import * as schedule from './premium-schedule.js';
import {
  allocateOldestFirst,
  dues,
  PremiumDueStatus,
  type PaidAmount,
  type PremiumTerms,
} from './premium-schedule.js';

const { PAID, PARTIAL, DUE, OVERDUE, FUTURE } = PremiumDueStatus;
const terms: PremiumTerms = {
  firstMonth: '2025-01',
  termMonths: 36,
  amount: 5000,
  dueDay: 10,
  endedMonth: null,
};
const short: PremiumTerms = { ...terms, termMonths: 4 };

function paid(month: string, paidOn: string, amount = 5000): PaidAmount {
  return { month, paidOn, amount };
}

function statuses(payments: readonly PaidAmount[], asOf: string): PremiumDueStatus[] {
  return dues(short, payments, asOf).map((due) => due.status);
}

describe('the dues', () => {
  it('are one a month for the whole term', () => {
    const months = dues(terms, [], '2024-12-31');
    expect(months).toHaveLength(36);
    expect(months[0]).toEqual({
      month: '2025-01',
      dueOn: '2025-01-10',
      amount: 5000,
      paid: 0,
      status: FUTURE,
      paidOn: null,
      isOnTime: null,
      monthsLate: 0,
    });
    expect(months[35]).toMatchObject({ month: '2027-12', dueOn: '2027-12-10' });
  });

  it('end with the month in which the enrolment ended', () => {
    expect(
      dues({ ...terms, endedMonth: '2025-03' }, [], '2026-01-01').map((due) => due.month),
    ).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(dues({ ...terms, endedMonth: '2024-12' }, [], '2026-01-01')).toEqual([]);
  });

  it('fall on the last day of a shorter month', () => {
    expect(dues({ ...short, dueDay: 31 }, [], '2025-01-01').map((due) => due.dueOn)).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
    ]);
  });

  it('become due with their month and overdue the day after the due date', () => {
    expect(statuses([], '2025-01-31')).toEqual([OVERDUE, FUTURE, FUTURE, FUTURE]);
    expect(statuses([], '2025-02-01')).toEqual([OVERDUE, DUE, FUTURE, FUTURE]);
    expect(statuses([], '2025-02-10')).toEqual([OVERDUE, DUE, FUTURE, FUTURE]);
    expect(statuses([], '2025-02-11')).toEqual([OVERDUE, OVERDUE, FUTURE, FUTURE]);
  });

  it('are partly paid until the due date, and then overdue', () => {
    const part = [paid('2025-02', '2025-01-05', 2000)];
    expect(dues(short, part, '2025-01-05')[1]).toMatchObject({
      status: PARTIAL,
      paid: 2000,
      paidOn: null,
      isOnTime: null,
    });
    expect(dues(short, part, '2025-02-10')[1]).toMatchObject({ status: PARTIAL, isOnTime: null });
    expect(dues(short, part, '2025-02-11')[1]).toMatchObject({
      status: OVERDUE,
      paid: 2000,
      isOnTime: false,
      monthsLate: 1,
    });
  });

  it('are paid on the day on which the last part came', () => {
    const parts = [paid('2025-01', '2025-01-12', 3000), paid('2025-01', '2025-01-03', 2000)];
    expect(dues(short, parts, '2025-01-12')[0]).toMatchObject({
      status: PAID,
      paid: 5000,
      paidOn: '2025-01-12',
      isOnTime: false,
    });
    expect(dues(short, parts, '2025-01-10')[0]).toMatchObject({
      status: PARTIAL,
      paid: 2000,
      paidOn: null,
      isOnTime: null,
    });
  });

  it('are on time when paid on the due date, and for three months when paid three months ahead', () => {
    const ahead = ['2025-01', '2025-02', '2025-03'].map((month) => paid(month, '2025-01-10'));
    const months = dues(short, ahead, '2025-01-10');
    expect(months.map((due) => due.status)).toEqual([PAID, PAID, PAID, FUTURE]);
    expect(months.map((due) => due.isOnTime)).toEqual([true, true, true, null]);
    expect(schedule.monthsAhead(months, '2025-01-10')).toBe(2);
  });

  it('are open again when the payment was taken back, and paid on the day it was paid anew', () => {
    const wrong = [paid('2025-01', '2025-01-05'), paid('2025-01', '2025-01-07', -5000)];
    expect(dues(short, wrong, '2025-01-06')[0]).toMatchObject({
      status: PAID,
      paidOn: '2025-01-05',
    });
    expect(dues(short, wrong, '2025-01-07')[0]).toMatchObject({
      status: DUE,
      paid: 0,
      paidOn: null,
    });
    const anew = [...wrong, paid('2025-01', '2025-02-02')];
    expect(dues(short, anew, '2025-02-02')[0]).toMatchObject({
      status: PAID,
      paidOn: '2025-02-02',
      isOnTime: false,
    });
  });

  it('stay paid when a payment was taken back and replaced on the same day', () => {
    const sameDay = [
      paid('2025-01', '2025-01-05'),
      paid('2025-01', '2025-01-07', -5000),
      paid('2025-01', '2025-01-07'),
    ];
    expect(dues(short, sameDay, '2025-01-31')[0]).toMatchObject({
      status: PAID,
      paidOn: '2025-01-05',
    });
  });
});

describe('the arrears', () => {
  it('are the overdue months and what is missing in them', () => {
    const months = dues(
      short,
      [paid('2025-01', '2025-01-05'), paid('2025-02', '2025-02-05', 2000)],
      '2025-03-11',
    );
    expect(schedule.arrears(months)).toEqual({ months: 2, amount: 8000 });
    expect(schedule.arrears(dues(short, [], '2025-01-10'))).toEqual({ months: 0, amount: 0 });
  });

  it('age by the due dates that have passed, also after the term', () => {
    const inTerm = dues(short, [], '2025-04-10');
    expect(inTerm.map((due) => due.monthsLate)).toEqual([3, 2, 1, 0]);
    expect(schedule.arrearsByAge(inTerm)).toEqual({ one: 5000, two: 5000, threeOrMore: 5000 });
    const after = dues(short, [paid('2025-04', '2025-04-01', 1000)], '2025-05-11');
    expect(after.map((due) => due.monthsLate)).toEqual([5, 4, 3, 2]);
    expect(schedule.arrearsByAge(after)).toEqual({ one: 0, two: 4000, threeOrMore: 15000 });
  });
});

describe('the punctuality', () => {
  it('is the share of months paid in full by the due date, of those whose due date has passed', () => {
    const payments = [
      paid('2025-01', '2025-01-10'),
      paid('2025-02', '2025-02-11'),
      paid('2025-04', '2025-02-11'),
    ];
    const asOf = '2025-03-11';
    expect(schedule.punctuality(dues(short, payments, asOf), asOf)).toEqual({
      onTime: 1,
      due: 3,
      share: 1 / 3,
    });
  });

  it('does not judge a month on its due date, and has no share before the first', () => {
    expect(schedule.punctuality(dues(short, [], '2025-01-10'), '2025-01-10')).toEqual({
      onTime: 0,
      due: 0,
      share: null,
    });
    expect(schedule.punctuality(dues(short, [], '2025-01-11'), '2025-01-11')).toEqual({
      onTime: 0,
      due: 1,
      share: 0,
    });
  });
});

describe('a payment', () => {
  it('fills the oldest months first', () => {
    expect(allocateOldestFirst(short, 12000, [{ month: '2025-01', amount: 2000 }])).toEqual({
      allocations: [
        { month: '2025-01', amount: 3000 },
        { month: '2025-02', amount: 5000 },
        { month: '2025-03', amount: 4000 },
      ],
      leftover: 0,
    });
  });

  it('leaves over what the term cannot take', () => {
    expect(allocateOldestFirst({ ...short, endedMonth: '2025-02' }, 12000, [])).toEqual({
      allocations: [
        { month: '2025-01', amount: 5000 },
        { month: '2025-02', amount: 5000 },
      ],
      leftover: 2000,
    });
    expect(allocateOldestFirst(short, 5000, fullTerm(short))).toEqual({
      allocations: [],
      leftover: 5000,
    });
  });

  it('goes to a month whose payment was taken back', () => {
    const paidSoFar = [...fullTerm(short), { month: '2025-02', amount: -5000 }];
    expect(allocateOldestFirst(short, 5000, paidSoFar).allocations).toEqual([
      { month: '2025-02', amount: 5000 },
    ]);
  });

  it('of nothing goes nowhere; a negative one and a fraction are refused', () => {
    expect(allocateOldestFirst(short, 0, [])).toEqual({ allocations: [], leftover: 0 });
    expect(() => allocateOldestFirst(short, -5000, [])).toThrow(
      new RangeError('Expected a payment of zero or more rupiah, found -5000.'),
    );
    expect(() => allocateOldestFirst(short, 0.5, [])).toThrow(RangeError);
  });
});

describe('any series of payments', () => {
  const anyTerms = fc.record({
    firstMonth: fc.integer({ min: 0, max: 60 }).map((months) => addToMonth('2023-01', months)),
    termMonths: fc.integer({ min: 1, max: 48 }),
    amount: fc.integer({ min: 1, max: 100_000 }),
    dueDay: fc.integer({ min: 1, max: 31 }),
    endedMonth: fc.option(
      fc.integer({ min: 0, max: 100 }).map((months) => addToMonth('2023-01', months)),
    ),
  });
  const anyPayments = fc.array(fc.integer({ min: 0, max: 500_000 }), { maxLength: 20 });

  it('adds up to what was allocated and what was left over, and never fills a month above its premium', () => {
    fc.assert(
      fc.property(anyTerms, anyPayments, (enrolment, payments) => {
        const { allocated, leftover } = pay(enrolment, payments);
        expect(sum(allocated.map((row) => row.amount)) + leftover).toBe(sum(payments));
        expect(allocated.every((row) => row.amount > 0)).toBe(true);
        expect(
          dues(enrolment, allocated, '2100-01-01').every((due) => due.paid <= due.amount),
        ).toBe(true);
      }),
    );
  });

  it('pays the months from the first on, whatever the order of the payments', () => {
    fc.assert(
      fc.property(anyTerms, anyPayments, (enrolment, payments) => {
        const paidIn = (order: readonly number[]) =>
          dues(enrolment, pay(enrolment, order).allocated, '2100-01-01').map((due) => due.paid);
        const inOrder = paidIn(payments);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
        expect(paidIn(payments.toReversed())).toEqual(inOrder);
        expect(paidIn(payments.toSorted((a, b) => a - b))).toEqual(inOrder);
      }),
    );
  });

  it('leaves arrears that are what is due less what is paid, in all ages together', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-01-01', days));
    fc.assert(
      fc.property(anyTerms, anyPayments, anyDay, (enrolment, payments, asOf) => {
        const months = dues(enrolment, pay(enrolment, payments).allocated, asOf);
        const passed = months.filter((due) => due.dueOn < asOf);
        const owed = sum(passed.map((due) => due.amount - due.paid));
        const { one, two, threeOrMore } = schedule.arrearsByAge(months);
        expect(schedule.arrears(months).amount).toBe(owed);
        expect(one + two + threeOrMore).toBe(owed);
      }),
    );
  });
});

/** Allocates one payment after the other, all made on one day. */
function pay(
  enrolment: PremiumTerms,
  payments: readonly number[],
): { allocated: PaidAmount[]; leftover: number } {
  const allocated: PaidAmount[] = [];
  let leftover = 0;
  for (const payment of payments) {
    const answer = allocateOldestFirst(enrolment, payment, allocated);
    allocated.push(...answer.allocations.map((row) => ({ ...row, paidOn: '2023-01-01' })));
    leftover += answer.leftover;
  }
  return { allocated, leftover };
}

function fullTerm(enrolment: PremiumTerms): PaidAmount[] {
  return dues(enrolment, [], '2025-01-01').map(({ month, amount }) => ({
    month,
    amount,
    paidOn: '2025-01-01',
  }));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
