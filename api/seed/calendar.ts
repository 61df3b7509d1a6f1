import type { LocalDate } from '../src/kernel/index.js';

export type { LocalDate };

/** A month of the calendar, `2026-11`. */
export type Month = string;

/** A moment in UTC, `2026-11-23T03:00:00.000Z`. */
export type Instant = string;

const DAY_MS = 86_400_000;

/** The day so many days later. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days the second date is after the first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The month of a day. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

/** The day of the month, 1 to 31. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(date).getUTCDay();
}

/** The month so many months later. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** How many months the second month is after the first. */
export function monthsBetween(from: Month, to: Month): number {
  const count = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}

/** A day of a month; days 1 to 28 are in every month. */
export function onDay(month: Month, day: number): LocalDate {
  return `${month}-${String(day).padStart(2, '0')}`;
}

/** The second Saturday of a month, say: `nthWeekday(month, 2, 6)`. */
export function nthWeekday(month: Month, ordinal: number, weekday: number): LocalDate {
  const first = weekdayOf(onDay(month, 1));
  return onDay(month, 1 + ((weekday - first + 7) % 7) + (ordinal - 1) * 7);
}

/** The moment of a time of day in Medan (WIB). */
export function inMedan(date: LocalDate, time: string): Instant {
  return new Date(`${date}T${time}:00+07:00`).toISOString();
}

/** The day it is in Medan at a moment. */
export function dayInMedan(instant: Instant): LocalDate {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The earlier of two days or moments. */
export function earlier<T extends LocalDate | Instant>(left: T, right: T): T {
  return left < right ? left : right;
}

/** The later of two days or moments. */
export function later<T extends LocalDate | Instant>(left: T, right: T): T {
  return left > right ? left : right;
}

/** Full years between a birth and a day. */
export function ageOn(birthOn: LocalDate, date: LocalDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return date.slice(5) < birthOn.slice(5) ? years - 1 : years;
}
