import {
  addDays,
  dayInMonth,
  instantAt,
  localDateAt,
  weekdayOf,
  type LocalDate,
  type LocalMonth,
} from '../src/kernel/local-date.js';

export {
  addDays,
  addToMonth,
  dayInMonth,
  daysBetween,
  monthOf,
  monthsBetween,
  weekdayOf,
} from '../src/kernel/local-date.js';
export type { LocalDate, LocalMonth };

/** A moment in UTC, `2026-11-23T03:00:00.000Z`. */
export type Instant = string;

const ZONE = 'Asia/Jakarta';

/** The day of the month, 1 to 31. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8));
}

/** The second Saturday of a month, say: `nthWeekday(month, 2, 6)`. */
export function nthWeekday(month: LocalMonth, ordinal: number, weekday: number): LocalDate {
  const first = dayInMonth(month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7);
}

/** The moment of a time of day in Medan (WIB). */
export function inMedan(date: LocalDate, time: string): Instant {
  return instantAt(date, time, ZONE).toISOString();
}

/** The day it is in Medan at a moment. */
export function dayInMedan(instant: Instant): LocalDate {
  return localDateAt(new Date(instant), ZONE);
}

/** The earlier of two days or moments. */
export function earlier<T extends string>(left: T, right: T): T {
  return left < right ? left : right;
}

/** The later of two days or moments. */
export function later<T extends string>(left: T, right: T): T {
  return left > right ? left : right;
}

/** Full years between a birth and a day. */
export function ageOn(birthOn: LocalDate, date: LocalDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return date.slice(5) < birthOn.slice(5) ? years - 1 : years;
}
