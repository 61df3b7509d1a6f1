/** The day so many days after another, or before it with a minus. */
export function addDays(day: string, days: number): string {
  const date = midnight(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The first day of the month so many months after a day's own. */
export function firstOfMonth(day: string, months = 0): string {
  const date = midnight(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return dayOf(date);
}

/** The last day of a day's month. */
export function lastOfMonth(day: string): string {
  return addDays(firstOfMonth(day, 1), -1);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const daysSinceMonday = (midnight(day).getUTCDay() + 6) % 7;
  return addDays(day, -daysSinceMonday);
}

/** Says whether a text is a calendar day: `2026-11-23`. */
export function isDay(text: string | null | undefined): text is string {
  return text != null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(midnight(text).getTime());
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** Days from one date to another; below zero when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
