import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './local-date.js';
import { addWorkingDays, holidayName, isWorkingDay, workingDaysBetween } from './working-days.js';

const NONE: ReadonlySet<string> = new Set();
const anyDate = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const anyClosures = fc.array(anyDate, { maxLength: 60 }).map((dates) => new Set(dates));
const anyCount = fc.integer({ min: 0, max: 40 });

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) =>
      isWorkingDay(addDays('2026-07-06', days), NONE),
    );
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it('is no public holiday', () => {
    expect(isWorkingDay('2026-08-17', NONE)).toBe(false);
    expect(isWorkingDay('2026-08-18', NONE)).toBe(true);
  });

  it('is no closure entered by hand', () => {
    expect(isWorkingDay('2026-07-07', new Set(['2026-07-07']))).toBe(false);
  });
});

describe('a public holiday', () => {
  it.each([
    ['2026-01-16', 'Isra Mikraj Nabi Muhammad'],
    ['2026-02-17', 'Tahun Baru Imlek'],
    ['2026-03-19', 'Hari Raya Nyepi'],
    ['2026-05-01', 'Hari Buruh Internasional'],
    ['2026-05-27', 'Hari Raya Idul Adha'],
    ['2026-08-17', 'Hari Ulang Tahun Kemerdekaan Republik Indonesia'],
    ['2026-08-25', 'Maulid Nabi Muhammad'],
    ['2025-12-25', 'Hari Raya Natal'],
  ])('%s is %s', (date, name) => expect(holidayName(date)).toBe(name));

  it('is not an ordinary day, nor a day that is only observed', () => {
    expect(holidayName('2026-07-07')).toBeNull();
    expect(holidayName('2026-04-21')).toBeNull();
  });
});

describe('a deadline in working days', () => {
  it('steps over the weekend and the holidays', () => {
    expect(addWorkingDays('2026-08-13', 1, NONE)).toBe('2026-08-14');
    expect(addWorkingDays('2026-08-13', 2, NONE)).toBe('2026-08-18');
    expect(addWorkingDays('2026-12-31', 1, NONE)).toBe('2027-01-04');
  });

  it('steps over closures', () => {
    expect(addWorkingDays('2026-08-13', 2, new Set(['2026-08-18']))).toBe('2026-08-19');
  });

  it('of no days is the day itself', () => {
    expect(addWorkingDays('2026-08-16', 0, NONE)).toBe('2026-08-16');
  });

  it.each([-1, 0.5, 1001, NaN])('of %p days is refused', (days) =>
    expect(() => addWorkingDays('2026-08-13', days, NONE)).toThrow(RangeError),
  );

  it('is always a working day, and that many working days away', () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyClosures, (date, days, closures) => {
        const due = addWorkingDays(date, days, closures);
        expect(days === 0 || isWorkingDay(due, closures)).toBe(true);
        expect(workingDaysBetween(date, due, closures)).toBe(days);
      }),
    );
  });
});

describe('the working days between two dates', () => {
  it('leave out the first and count the last', () => {
    expect(workingDaysBetween('2026-07-06', '2026-07-06', NONE)).toBe(0);
    expect(workingDaysBetween('2026-07-06', '2026-07-07', NONE)).toBe(1);
    expect(workingDaysBetween('2026-07-03', '2026-07-06', NONE)).toBe(1);
    expect(workingDaysBetween('2026-07-03', '2026-07-05', NONE)).toBe(0);
  });

  it('are negative backwards', () => {
    expect(workingDaysBetween('2026-07-10', '2026-07-06', NONE)).toBe(-4);
  });

  it('add up over any day in between', () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyCount, anyClosures, (date, one, two, closures) => {
        const [middle, end] = [addDays(date, one), addDays(date, one + two)];
        const parts =
          workingDaysBetween(date, middle, closures) + workingDaysBetween(middle, end, closures);
        expect(workingDaysBetween(date, end, closures)).toBe(parts);
      }),
    );
  });
});
