import Holidays from 'date-holidays';
import type { LocalDate } from './local-date.js';

/** Public holidays of the country, read when first asked: the calendar, and each year once computed. */
let calendar: Holidays | null = null;
const holidaysByYear = new Map<number, ReadonlyMap<LocalDate, string>>();

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
