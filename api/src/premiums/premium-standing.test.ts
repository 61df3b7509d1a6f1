import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addToMonth, daysBetween, monthOf } from '../kernel/index.js';
import { PremiumBook, type PremiumBookEntry } from './premium-book.js';
import type { PaidAmount } from './premium-schedule.js';
import { StandingStatus } from './premium-standing.js';

const RULES = { graceMonths: 1, suspendAfterMonths: 3, lapseAfterMonths: 6 };
const TERM: PremiumBookEntry = {
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  endedOn: null,
  premiumAmount: 5_000,
  premiumDueDay: 10,
  rules: RULES,
  paid: [],
};
const book = (paid: readonly PaidAmount[] = [], entry: Partial<PremiumBookEntry> = {}) =>
  new PremiumBook({ ...TERM, ...entry, paid });
const whole = (month: string, paidOn: string): PaidAmount => ({ month, amount: 5_000, paidOn });
const back = (month: string, paidOn: string): PaidAmount => ({ month, amount: -5_000, paidOn });

describe('the standing of somebody who pays nothing', () => {
  it.each([
    ['2026-01-10', 'PUNCTUAL', null, '2026-01-01', 'on the first due date'],
    ['2026-01-11', 'IN_GRACE', '2026-01', '2026-01-11', 'the day after'],
    ['2026-02-28', 'IN_GRACE', '2026-01', '2026-01-11', 'on the last day of the next month'],
    ['2026-03-01', 'IN_ARREARS', '2026-01', '2026-03-01', 'when the grace is over'],
    ['2026-03-11', 'TO_SUSPEND', '2026-03', '2026-03-11', 'after the third due date'],
    ['2026-06-10', 'TO_SUSPEND', '2026-03', '2026-03-11', 'on the sixth due date'],
    ['2026-06-11', 'TO_LAPSE', '2026-06', '2026-06-11', 'after the sixth due date'],
    ['2027-06-11', 'TO_LAPSE', '2026-06', '2026-06-11', 'a year later'],
  ])('on %s is %s by %s since %s: %s', (day, status, month, sinceOn, _when) => {
    expect(book().standingOn(day)).toMatchObject({ status, month, sinceOn });
  });
});

describe('the standing', () => {
  it('keeps the months and rupiah that are missing, and the end of the grace', () => {
    const part: PaidAmount = { month: '2026-01', amount: 2_000, paidOn: '2026-01-05' };
    expect(book([part]).standingOn('2026-03-11')).toEqual({
      status: StandingStatus.TO_SUSPEND,
      month: '2026-03',
      sinceOn: '2026-03-11',
      graceEndsOn: '2026-02-28',
      arrearsMonths: 3,
      arrearsAmount: 13_000,
    });
  });

  it('begins anew on the day a payment is taken back', () => {
    const paid = ['2026-01', '2026-02', '2026-03'].map((month) => whole(month, '2026-01-05'));
    const reversed = [...paid, ...paid.map(({ month }) => back(month, '2026-04-20'))];
    expect(book(reversed).standingOn('2026-04-19')).toMatchObject({
      status: 'IN_GRACE',
      month: '2026-04',
    });
    expect(book(reversed).standingOn('2026-04-25')).toMatchObject({
      status: 'TO_SUSPEND',
      sinceOn: '2026-04-20',
    });
  });

  it('names the month that filled the measure where other months between are paid', () => {
    const paid = [whole('2026-02', '2026-02-01'), whole('2026-04', '2026-04-01')];
    expect(book(paid).standingOn('2026-05-11')).toMatchObject({
      status: 'TO_SUSPEND',
      month: '2026-05',
      sinceOn: '2026-05-11',
    });
  });

  it('is punctual for who paid three months ahead, for three months', () => {
    const ahead = ['2026-01', '2026-02', '2026-03'].map((month) => whole(month, '2026-01-08'));
    expect(book(ahead).standingOn('2026-04-10').status).toBe('PUNCTUAL');
    expect(book(ahead).standingOn('2026-04-11').status).toBe('IN_GRACE');
    expect(book(ahead).summaryOn('2026-04-10')).toMatchObject({
      onTimeMonths: 3,
      judgedMonths: 3,
      onTimeShare: 1,
    });
  });
});

describe('the day on which a suspension was settled', () => {
  const arrears = ['2026-01', '2026-02', '2026-03'];

  it('is that of the money which took the arrears below the measure, not of later money', () => {
    const paid = [whole('2026-01', '2026-04-05'), whole('2026-02', '2026-04-09')];
    const more = [...paid, whole('2026-03', '2026-04-20'), whole('2026-04', '2026-04-20')];
    expect(book(paid).settledOn('2026-03-15', '2026-04-08')).toBe('2026-04-05');
    expect(book(more).settledOn('2026-03-15', '2026-04-25')).toBe('2026-04-05');
  });

  it('is none while nothing was settled, and for who owed nothing', () => {
    expect(book().settledOn('2026-03-15', '2026-04-25')).toBeNull();
    const punctual = arrears.map((month) => whole(month, '2026-01-05'));
    expect(book(punctual).settledOn('2026-03-15', '2026-04-05')).toBeNull();
  });

  it('is none again when the money was taken back', () => {
    const paid = arrears.map((month) => whole(month, '2026-04-05'));
    const reversed = [...paid, ...arrears.map((month) => back(month, '2026-04-07'))];
    expect(book(reversed).settledOn('2026-03-15', '2026-04-08')).toBeNull();
  });

  it('counts the money of who was suspended earlier than the rules ask', () => {
    const paid = [whole('2026-01', '2026-02-05')];
    expect(book(paid).settledOn('2026-01-20', '2026-02-08')).toBe('2026-02-05');
  });
});

describe('for any history', () => {
  const ORDER = Object.values(StandingStatus);
  const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2026-01-01', days));
  const payment = fc
    .record({
      nth: fc.integer({ min: 0, max: 35 }),
      paidOn: day,
      amount: fc.constantFrom(5_000, 2_000),
    })
    .map(({ nth, paidOn, amount }) => ({ month: addToMonth('2026-01', nth), amount, paidOn }));
  const history = fc.uniqueArray(payment, { maxLength: 20, selector: ({ month }) => month });
  const rules = fc
    .tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
    )
    .map(([graceMonths, more, yetMore]) => ({
      graceMonths,
      suspendAfterMonths: graceMonths + more,
      lapseAfterMonths: graceMonths + more + yetMore,
    }));

  const between = fc.double({ min: 0, max: 1, noNaN: true });

  it('has held on any day since it began, and not on the day before', () => {
    fc.assert(
      fc.property(history, rules, day, between, (paid, rules, asked, share) => {
        const one = book(paid, { rules });
        const { status, sinceOn } = one.standingOn(asked);
        expect(sinceOn <= asked).toBe(true);
        const some = addDays(sinceOn, Math.floor(share * daysBetween(sinceOn, asked)));
        for (const date of [sinceOn, some])
          expect([date, one.standingOn(date).status]).toEqual([date, status]);
        if (sinceOn > TERM.startsOn)
          expect(one.standingOn(addDays(sinceOn, -1)).status).not.toBe(status);
      }),
      { numRuns: 60 },
    );
  });

  it('follows from the number of overdue months, and the grace only between none and the measure', () => {
    fc.assert(
      fc.property(history, rules, day, (paid, rules, asked) => {
        const { status, arrearsMonths, month, graceEndsOn } = book(paid, { rules }).standingOn(
          asked,
        );
        expect(status === StandingStatus.PUNCTUAL).toBe(arrearsMonths === 0);
        expect(status === StandingStatus.TO_LAPSE).toBe(arrearsMonths >= rules.lapseAfterMonths);
        const isBetween =
          arrearsMonths >= rules.suspendAfterMonths && arrearsMonths < rules.lapseAfterMonths;
        expect(status === StandingStatus.TO_SUSPEND).toBe(isBetween);
        expect(month === null).toBe(status === StandingStatus.PUNCTUAL);
        if (status === StandingStatus.IN_GRACE)
          expect(graceEndsOn && graceEndsOn >= asked).toBe(true);
        if (status === StandingStatus.IN_ARREARS)
          expect(graceEndsOn && graceEndsOn < asked).toBe(true);
        if (month) expect(month <= monthOf(asked)).toBe(true);
      }),
    );
  });

  it('was settled on a day since which too little was overdue to suspend, and not the day before', () => {
    fc.assert(
      fc.property(history, rules, day, day, (paid, rules, one, other) => {
        const [suspendedOn, asked] = one < other ? [one, other] : [other, one];
        const life = book(paid, { rules });
        const monthsOn = (date: string) => life.standingOn(date).arrearsMonths;
        const measure = Math.min(rules.suspendAfterMonths, monthsOn(suspendedOn));
        const settledOn = life.settledOn(suspendedOn, asked);
        expect(settledOn === null).toBe(measure === 0 || monthsOn(asked) >= measure);
        if (settledOn === null) return;
        expect(settledOn > suspendedOn && settledOn <= asked).toBe(true);
        expect(monthsOn(settledOn)).toBeLessThan(measure);
        expect(monthsOn(addDays(settledOn, -1))).toBeGreaterThanOrEqual(measure);
      }),
    );
  });

  it('takes a suspension from the first of the days on which enough was overdue without a break', () => {
    fc.assert(
      fc.property(history, rules, day, between, (paid, rules, asked, share) => {
        const life = book(paid, { rules });
        const isLong = (date: string) =>
          life.standingOn(date).arrearsMonths >= rules.suspendAfterMonths;
        const dueOn = life.suspensionDueOn(asked);
        expect(dueOn === null).toBe(!isLong(asked));
        if (dueOn === null) return;
        const one = addDays(dueOn, Math.floor(share * daysBetween(dueOn, asked)));
        expect([dueOn, one].map(isLong)).toEqual([true, true]);
        expect(isLong(addDays(dueOn, -1))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is never worse for more money', () => {
    fc.assert(
      fc.property(history, payment, rules, day, (paid, more, rules, asked) => {
        const rest = paid.filter(({ month }) => month !== more.month);
        const place = (entries: readonly PaidAmount[]) =>
          ORDER.indexOf(book(entries, { rules }).standingOn(asked).status);
        expect(place([...rest, { ...more, amount: 5_000 }])).toBeLessThanOrEqual(place(rest));
      }),
    );
  });
});
