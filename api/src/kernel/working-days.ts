import Holidays from 'date-holidays';
import { addDays, daysBetween, weekdayOf, type LocalDate } from './local-date.js';

/** Furthest deadline in working days, a bound on the search. */
const WORKING_DAYS_MAX = 1000;

/** Public holidays of the country, read when first asked: the calendar, and each year once computed. */
let calendar: Holidays | null = null;
const holidaysByYear = new Map<number, ReadonlyMap<LocalDate, string>>();

/**
 * Whether people work on this day: Monday to Friday, no public holiday and no closure. `closures` are days entered by
 * hand: joint leave (cuti bersama), elections, and feasts that the decree put on another day than the calendar computes.
 */
export function isWorkingDay(date: LocalDate, closures: ReadonlySet<LocalDate>): boolean {
  return weekdayOf(date) <= 5 && !closures.has(date) && holidayName(date) === null;
}

/** The n-th working day after a date (0–1000); the date itself is not counted, and 0 gives it back. */
export function addWorkingDays(
  date: LocalDate,
  days: number,
  closures: ReadonlySet<LocalDate>,
): LocalDate {
  if (!Number.isInteger(days) || days < 0 || days > WORKING_DAYS_MAX)
    throw new RangeError(`Expected 0 to ${WORKING_DAYS_MAX} working days, found ${days}.`);
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, closures)) left -= 1;
  }
  return day;
}

/** Working days after the earlier of two dates up to and with the later; negative when `to` is the earlier. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  closures: ReadonlySet<LocalDate>,
): number {
  const [first, sign] = from <= to ? [from, 1] : [to, -1];
  let count = 0;
  for (let after = Math.abs(daysBetween(from, to)); after > 0; after -= 1) {
    if (isWorkingDay(addDays(first, after), closures)) count += 1;
  }
  return count === 0 ? 0 : sign * count;
}

/**
 * The Indonesian name of the public holiday on a date, or null. From the npm package date-holidays: Islamic feasts are
 * computed and may differ from the government's decree by a day; Nyepi and Waisak are listed up to 2027 only.
 */
export function holidayName(date: LocalDate): string | null {
  const year = Number(date.slice(0, 4));
  const holidays = holidaysByYear.get(year) ?? holidaysOf(year);
  holidaysByYear.set(year, holidays);
  return holidays.get(date) ?? null;
}

function holidaysOf(year: number): ReadonlyMap<LocalDate, string> {
  calendar ??= indonesia();
  const holidays = calendar.getHolidays(year, 'id');
  return new Map(holidays.map((holiday) => [holiday.date.slice(0, 10), holiday.name]));
}

function indonesia(): Holidays {
  const holidays = new Holidays('ID', { types: ['public'] });
  // The package calls the night journey of 27 Rajab by the name of the Prophet's birthday.
  holidays.setHoliday('27 Rajab', { name: { id: 'Isra Mikraj Nabi Muhammad' }, type: 'public' });
  return holidays;
}
