import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, monthOf, weekdayOf } from '../kernel/index.js';
import { daysOfRule, gapsOfRule, requireUsableRecurrence } from './recurrence.js';

const UNUSABLE = [
  ['nothing', ''],
  ['every second', 'FREQ=SECONDLY;INTERVAL=1'],
  ['every day of the week', 'FREQ=WEEKLY;BYDAY=MO,TU,WE'],
  ['a date that never comes', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'],
  ['less than yearly', 'FREQ=MONTHLY;INTERVAL=30;BYMONTHDAY=1'],
  ['one that ends by itself', 'FREQ=MONTHLY;BYDAY=2SA;COUNT=3'],
  ['one with rubbish', 'FREQ=MONTHLY;BYDAY=XX'],
  ['one with a time', 'FREQ=MONTHLY;BYDAY=2SA;BYHOUR=1,2,3'],
] as const;

const refusal = (rule: string) => expect.objectContaining({ code: 'RULE_VIOLATED', rule });

describe('a meeting rule', () => {
  it.each([
    'FREQ=MONTHLY;BYDAY=2SA',
    'FREQ=MONTHLY;BYMONTHDAY=10',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU',
  ])('may be %s', (rule) => expect(() => requireUsableRecurrence(rule)).not.toThrow());

  it.each(UNUSABLE)('is refused when it is %s', (_, rule) => {
    expect(() => requireUsableRecurrence(rule)).toThrow(refusal('RECURRENCE_RULE_UNUSABLE'));
  });
});

const MEDAN = { startsOn: '2026-01-01', timeZone: 'Asia/Jakarta' };

describe('the days of a rule', () => {
  it('are those between two days, each included', () => {
    const rule = { ...MEDAN, text: 'FREQ=MONTHLY;BYDAY=1SU' };
    expect(daysOfRule(rule, '2026-12-06', '2027-02-07')).toEqual([
      '2026-12-06',
      '2027-01-03',
      '2027-02-07',
    ]);
    expect(daysOfRule(rule, '2026-12-07', '2027-01-02')).toEqual([]);
  });

  it('count intervals from the first day of the term, wherever one starts to look', () => {
    const rule = { ...MEDAN, text: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10' };
    expect(daysOfRule(rule, '2026-02-01', '2026-12-31')).toEqual([
      '2026-04-10',
      '2026-07-10',
      '2026-10-10',
    ]);
  });

  it('leave out months that lack the day, and lie in no month before the term', () => {
    const rule = { ...MEDAN, text: 'FREQ=MONTHLY;BYMONTHDAY=31' };
    expect(daysOfRule(rule, '2025-01-01', '2026-04-30')).toEqual(['2026-01-31', '2026-03-31']);
  });

  it.each(UNUSABLE)('of a rule that is %s are refused', (_, text) => {
    expect(() => daysOfRule({ ...MEDAN, text }, '2026-01-01', '2026-12-31')).toThrow(
      refusal('RECURRENCE_RULE_UNUSABLE'),
    );
  });

  it.each(['Mars/Phobos', 'Asia/jakarta', 'UTC', ''])('in the zone %p are refused', (timeZone) => {
    const rule = { ...MEDAN, timeZone, text: 'FREQ=MONTHLY;BYDAY=1SU' };
    expect(() => daysOfRule(rule, '2026-01-01', '2026-12-31')).toThrow(
      refusal('TIME_ZONE_UNKNOWN'),
    );
  });

  const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const anyZone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
  const anyDate = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
  const anySpan = fc.tuple(anyDate, fc.integer({ min: 0, max: 400 }));
  const anyNth = fc.tuple(fc.constantFrom(-1, 1, 2, 3, 4), fc.integer({ min: 1, max: 7 }));

  it('are always on the rule’s weekday and place in the month, once a month, and the same when asked again', () => {
    fc.assert(
      fc.property(anyNth, anyZone, anySpan, ([nth, weekday], timeZone, [from, length]) => {
        const text = `FREQ=MONTHLY;BYDAY=${nth}${WEEKDAYS[weekday - 1]}`;
        const rule = { text, timeZone, startsOn: '2023-12-01' };
        const days = daysOfRule(rule, from, addDays(from, length));
        for (const day of days) {
          expect(weekdayOf(day)).toBe(weekday);
          const isNth =
            nth > 0
              ? Math.ceil(Number(day.slice(8)) / 7) === nth
              : monthOf(addDays(day, 7)) > monthOf(day);
          expect(isNth).toBe(true);
        }
        const months = days.map(monthOf);
        expect(new Set(months).size).toBe(months.length);
        expect(daysOfRule(rule, from, addDays(from, length))).toEqual(days);
      }),
    );
  });

  it('rise strictly and stay between the two days, whatever the rule', () => {
    const anyRule = fc.constantFrom(
      'FREQ=WEEKLY;BYDAY=MO',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYDAY=1SA,3SA',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    );
    fc.assert(
      fc.property(anyRule, anySpan, (text, [from, length]) => {
        const to = addDays(from, length);
        const days = daysOfRule({ ...MEDAN, startsOn: '2024-01-01', text }, from, to);
        days.forEach((day, index) => {
          expect(day >= from && day <= to).toBe(true);
          expect(index === 0 || day > (days[index - 1] ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('the gaps of a rule', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=2SA', 28, 35],
    ['FREQ=MONTHLY;BYMONTHDAY=10', 28, 31],
    ['FREQ=WEEKLY;BYDAY=MO', 7, 7],
    ['FREQ=MONTHLY;BYDAY=1SA,3SA', 14, 21],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', 90, 92],
  ])('of %s are %i to %i days', (rule, min, max) => {
    expect(gapsOfRule(rule)).toEqual({ min, max });
  });
});
