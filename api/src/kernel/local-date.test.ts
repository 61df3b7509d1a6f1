import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as dates from './local-date.js';
import {
  addDays,
  addMonths,
  addToMonth,
  daysBetween,
  monthsBetween,
  parseLocalDate,
} from './local-date.js';

/** Any day from 1910 to 2190, so that the sums below stay in range. */
const anyDate = fc
  .integer({ min: Date.UTC(1910, 0, 1) / 86_400_000, max: Date.UTC(2190, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anyDays = fc.integer({ min: -3000, max: 3000 });
const anyMonths = fc.integer({ min: -100, max: 100 });
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

describe('a local date', () => {
  it('is an existing day written as YYYY-MM-DD', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29');
    expect(parseLocalDate('1900-01-01')).toBe('1900-01-01');
    expect(parseLocalDate('2200-12-31')).toBe('2200-12-31');
  });

  it.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
  ])('is not a day that does not exist: %s', (text) => expect(parseLocalDate(text)).toBeNull());

  it.each(['1899-12-31', '2201-01-01', '0000-01-01', '9999-12-31'])(
    'is not outside 1900–2200: %s',
    (text) => expect(parseLocalDate(text)).toBeNull(),
  );

  it.each([
    '',
    '2025-1-1',
    '01-02-2025',
    '2025/01/01',
    ' 2025-01-01',
    '2025-01-01\n',
    '2025-01-01T00:00',
    '２０２５-01-01',
  ])('is not written in another form: %j', (text) => expect(parseLocalDate(text)).toBeNull());

  it('is every day of the calendar, and no other combination of digits', () => {
    const twoDigits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(year, twoDigits, twoDigits, (y, month, day) => {
        const utc = new Date(Date.UTC(y, Number(month) - 1, Number(day)));
        const exists = utc.toISOString().startsWith(`${y}-${month}-${day}T`);
        expect(parseLocalDate(`${y}-${month}-${day}`) !== null).toBe(exists);
      }),
    );
  });
});

describe('days', () => {
  it('cross months and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
  });

  it('keep to the years 1900–2200', () => {
    expect(() => addDays('2200-12-31', 1)).toThrow(
      new RangeError('Expected a year from 1900 to 2200, found 2201-01-01.'),
    );
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2025-01-01', 100_000)).toThrow(RangeError);
  });

  it('are whole and start from an existing date', () => {
    expect(() => addDays('2025-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('soon', 1)).toThrow(RangeError);
  });

  it('that are added are the days between', () => {
    fc.assert(
      fc.property(anyDate, anyDays, (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('order dates as text does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) =>
        expect(Math.sign(daysBetween(a, b))).toBe(Math.sign(compare(b, a))),
      ),
    );
  });

  it('have a weekday from 1 (Monday) to 7 (Sunday)', () => {
    expect(dates.weekdayOf('2026-08-17')).toBe(1);
    expect(dates.weekdayOf('1945-08-17')).toBe(5);
    expect(dates.weekdayOf('1969-12-28')).toBe(7);
    fc.assert(
      fc.property(anyDate, (date) =>
        expect(dates.weekdayOf(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay()),
      ),
    );
  });
});

describe('months', () => {
  it('end early when the next month is shorter', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
  });

  it('cross years both ways', () => {
    expect(addToMonth('2025-12', 1)).toBe('2026-01');
    expect(addToMonth('2025-01', -1)).toBe('2024-12');
    expect(addToMonth('2025-01', 36)).toBe('2028-01');
    expect(() => addToMonth('2200-12', 1)).toThrow(RangeError);
    expect(() => addToMonth('1900-01', -1)).toThrow(RangeError);
    expect(() => addToMonth('2025-01', 0.5)).toThrow(RangeError);
  });

  it('have a first, a last and a numbered day', () => {
    expect(dates.monthOf('2024-02-29')).toBe('2024-02');
    expect(dates.firstDayOf('2024-02')).toBe('2024-02-01');
    expect(dates.lastDayOf('2024-02')).toBe('2024-02-29');
    expect(dates.lastDayOf('2100-02')).toBe('2100-02-28');
    expect(dates.dayInMonth('2025-02', 10)).toBe('2025-02-10');
    expect(dates.dayInMonth('2025-02', 31)).toBe('2025-02-28');
    expect(dates.dayInMonth('2025-04', 5)).toBe('2025-04-05');
  });

  it('that are added are the months between, and the day exists and is never later in its month', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, (date, months) => {
        const later = addMonths(date, months);
        expect(monthsBetween(dates.monthOf(date), dates.monthOf(later))).toBe(months);
        expect(parseLocalDate(later)).toBe(later);
        expect(Number(later.slice(8)) <= Number(date.slice(8))).toBe(true);
      }),
    );
  });
});

describe('a zone', () => {
  it('is one of the three of Indonesia', () => {
    expect(zones.map(dates.isTimeZone)).toEqual([true, true, true]);
    expect(['Asia/Singapore', 'UTC', '', 'WIB', 'constructor'].map(dates.isTimeZone)).toEqual(
      Array(5).fill(false),
    );
  });

  it('decides which day it is', () => {
    const lateEvening = new Date('2026-01-31T17:30:00.000Z');
    expect(dates.localDateAt(lateEvening, 'Asia/Jakarta')).toBe('2026-02-01');
    expect(dates.localTimeAt(lateEvening, 'Asia/Jakarta')).toBe('00:30');
    expect(dates.localDateAt(new Date('2026-01-31T15:30:00.000Z'), 'Asia/Jakarta')).toBe(
      '2026-01-31',
    );
    expect(dates.localDateAt(new Date('2026-01-31T15:30:00.000Z'), 'Asia/Jayapura')).toBe(
      '2026-02-01',
    );
  });

  it('turns a date and a time into an instant', () => {
    const instants = zones.map((zone) =>
      dates.instantAt('2026-02-01', '09:00', zone).toISOString(),
    );
    expect(instants).toEqual([
      '2026-02-01T02:00:00.000Z',
      '2026-02-01T01:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
    ]);
  });

  it('outside Indonesia is refused', () => {
    expect(() => dates.localDateAt(new Date(0), 'Europe/Berlin')).toThrow(
      new RangeError('Expected a time zone of Indonesia, found Europe/Berlin.'),
    );
  });

  it('agrees with the time-zone database on every minute since 1990', () => {
    const minutes = fc.integer({
      min: Date.UTC(1990, 0, 1) / 60_000,
      max: Date.UTC(2100, 0, 1) / 60_000,
    });
    const formats = new Map(
      zones.map((zone) => [zone, new Intl.DateTimeFormat('en-CA', { timeZone: zone })]),
    );
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const instant = new Date(minute * 60_000);
        const date = dates.localDateAt(instant, zone);
        expect(date).toBe(formats.get(zone)?.format(instant));
        expect(dates.instantAt(date, dates.localTimeAt(instant, zone), zone)).toEqual(instant);
      }),
    );
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
