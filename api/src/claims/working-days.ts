import { daysBetween, weekdayOf, addDays, type LocalDate } from '../kernel/index.js';

/** Says which days nobody is expected to work, weekends aside. */
export type IsDayOff = (day: LocalDate) => boolean;

/** Counts working days from one day up to the day before another; 0 when that is none. */
export type WorkingDays = (from: LocalDate, to: LocalDate) => number;

const SATURDAY = 6;

/**
 * Counts Mondays to Fridays that are no days off. Each year is gone through once, whoever asks for how many claims.
 */
export function workingDaysBy(isDayOff: IsDayOff): WorkingDays {
  const years = new Map<number, readonly number[]>();
  const before = (day: LocalDate): number => {
    const year = Number(day.slice(0, 4));
    const sums = years.get(year) ?? sumsOf(year, isDayOff);
    years.set(year, sums);
    return sums[daysBetween(`${year}-01-01`, day)] ?? 0;
  };
  const inYear = (year: number) => before(`${year}-12-31`) + wholeDay(`${year}-12-31`, isDayOff);
  return (from, to) => {
    if (to <= from) return 0;
    let count = before(to) - before(from);
    for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1)
      count += inYear(year);
    return count;
  };
}

/** For each day of a year, the working days of the year before it. */
function sumsOf(year: number, isDayOff: IsDayOff): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    sums.push(sum);
    sum += wholeDay(day, isDayOff);
  }
  return sums;
}

function wholeDay(day: LocalDate, isDayOff: IsDayOff): number {
  return weekdayOf(day) < SATURDAY && !isDayOff(day) ? 1 : 0;
}
