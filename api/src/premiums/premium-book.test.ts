import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PremiumBook, type PremiumBookEntry } from './premium-book.js';

const TERM: PremiumBookEntry = {
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  endedOn: null,
  premiumAmount: 5_000,
  premiumDueDay: 10,
  rules: { graceMonths: 1, suspendAfterMonths: 3, lapseAfterMonths: 6 },
  paid: [],
};

const book = (entry: Partial<PremiumBookEntry> = {}) => new PremiumBook({ ...TERM, ...entry });
const monthsOf = (entry: Partial<PremiumBookEntry>) =>
  book(entry)
    .duesOn('2026-11-23')
    .map((due) => due.month);

describe('the premium book', () => {
  it.each([
    ['2026-01-01', '2028-12-31', 36, 'a cohort from its first day'],
    ['2026-03-15', '2029-03-14', 36, 'three years from the middle of a month'],
    ['2026-03-15', '2028-12-31', 34, 'who joined late and ends with the cohort'],
    ['2028-12-01', '2028-12-31', 1, 'the last month alone'],
  ])('has one premium a month from %s to %s: %d, for %s', (startsOn, endsOn, count) => {
    const months = monthsOf({ startsOn, endsOn });
    expect(months).toHaveLength(count);
    expect(months[0]).toBe(startsOn.slice(0, 7));
  });

  it('ends with the last due day the participant was still there for', () => {
    expect(monthsOf({ endedOn: '2026-05-10' }).at(-1)).toBe('2026-05');
    expect(monthsOf({ endedOn: '2026-05-09' }).at(-1)).toBe('2026-04');
    expect(monthsOf({ endedOn: '2026-01-05' })).toEqual([]);
  });

  it('forecasts the whole term while it runs, and what was paid once it ended', () => {
    const paid = [{ month: '2026-01', amount: 5_000, paidOn: '2026-01-08' }];
    const running = book({ paid }).summaryOn('2026-02-01');
    const ended = book({ paid, endedOn: '2026-01-31' }).summaryOn('2026-02-01');
    expect([running.refundForecast, running.refundOn]).toEqual([180_000, '2028-12-31']);
    expect([ended.refundForecast, ended.refundOn]).toEqual([5_000, '2026-01-31']);
  });

  it('tells a meeting what its month still costs, apart from the months before', () => {
    const paid = [{ month: '2026-01', amount: 2_000, paidOn: '2026-01-08' }];
    expect(book({ paid }).missingAt('2026-03-20', '2026-03-20')).toEqual({
      due: 5_000,
      arrears: 8_000,
      arrearsMonths: 2,
    });
    expect(book().missingAt('2025-12-20', '2025-12-20')).toEqual({
      due: 0,
      arrears: 0,
      arrearsMonths: 0,
    });
  });

  it('takes any payment up to what the term lacks, to the rupiah, and refuses more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 200_000 }),
        (paidBefore, payment) => {
          const paid = [{ month: '2026-01', amount: paidBefore, paidOn: '2026-01-08' }];
          const open = 180_000 - paidBefore;
          const allocate = () => book({ paid }).allocate(payment);
          if (payment > open) {
            expect(allocate).toThrow(/at the most/);
            return;
          }
          const sum = allocate().reduce((total, { amount }) => total + amount, 0);
          expect(sum).toBe(payment);
        },
      ),
    );
  });
});
