/** A calendar day in the institution's zone, 'YYYY-MM-DD', years 1900–2200; text order is time order. */
export type LocalDate = string;

/** A calendar month, 'YYYY-MM', years 1900–2200; text order is time order. */
export type LocalMonth = string;

/** A time of day on the institution's clock, 'HH:MM', 00:00 to 23:59. */
export type LocalTime = string;

const YEAR_MIN = 1900;
const YEAR_MAX = 2200;
const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

/** Hours ahead of UTC of WIB, WITA and WIT; Indonesia has no daylight saving. */
const HOURS_AHEAD: ReadonlyMap<string, number> = new Map([
  ['Asia/Jakarta', 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
]);

/** The text as a date, or null when it is not an existing day of the years 1900–2200 in the form YYYY-MM-DD. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isYearInRange(text)) return null;
  const day = Number(text.slice(8));
  return day >= 1 && isMonth(text.slice(0, 7)) && day <= daysIn(text.slice(0, 7)) ? text : null;
}

/** The date so many days later (earlier when negative). RangeError when it leaves the years 1900–2200. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day so many months later, or the last day of that month when it is shorter: 31 Jan + 1 = 28 or 29 Feb. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return dayInMonth(addToMonth(monthOf(date), months), dayOf(date));
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The month a date lies in. */
export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7);
}

/** The month so many months later (earlier when negative). RangeError when it leaves the years 1900–2200. */
export function addToMonth(month: LocalMonth, months: number): LocalMonth {
  const number = monthNumber(month) + months;
  if (!Number.isInteger(number))
    throw new RangeError(`Expected whole months from an existing month, found ${number}.`);
  const year = Math.floor(number / 12);
  return inRange(`${digits(year, 4)}-${digits(number - year * 12 + 1, 2)}`);
}

/** Months from one month to another; negative when `to` is earlier. */
export function monthsBetween(from: LocalMonth, to: LocalMonth): number {
  return monthNumber(to) - monthNumber(from);
}

/** The first day of a month. */
export function firstDayOf(month: LocalMonth): LocalDate {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDayOf(month: LocalMonth): LocalDate {
  return `${month}-${daysIn(month)}`;
}

/** The given day of a month, 1–31, or the month's last day when it is shorter. */
export function dayInMonth(month: LocalMonth, day: number): LocalDate {
  return `${month}-${digits(Math.min(day, daysIn(month)), 2)}`;
}

/** Whether the text names one of the three Indonesian zones: Asia/Jakarta, Asia/Makassar, Asia/Jayapura. */
export function isTimeZone(text: string): boolean {
  return HOURS_AHEAD.has(text);
}

/** The calendar date that the clocks of a zone show at an instant. RangeError for a zone outside Indonesia. */
export function localDateAt(instant: Date, zone: string): LocalDate {
  return inRange(wallClock(instant, zone).slice(0, 10));
}

/** The time of day, seconds cut off, that the clocks of a zone show at an instant. */
export function localTimeAt(instant: Date, zone: string): LocalTime {
  return wallClock(instant, zone).slice(11, 16);
}

/** The instant at which the clocks of a zone show this date and time. */
export function instantAt(date: LocalDate, time: LocalTime, zone: string): Date {
  return new Date(Date.parse(`${date}T${time}:00.000Z`) - offsetMs(zone));
}

function wallClock(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetMs(zone)).toISOString();
}

function offsetMs(zone: string): number {
  const hours = HOURS_AHEAD.get(zone);
  if (hours === undefined)
    throw new RangeError(`Expected a time zone of Indonesia, found ${zone}.`);
  return hours * MS_PER_HOUR;
}

/** Whole days since 1 January 1970; a date at midnight UTC is an exact multiple of a day, so nothing is rounded. */
function dayNumber(date: LocalDate): number {
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, dayOf(date)) / MS_PER_DAY;
}

function dateOfDayNumber(days: number): LocalDate {
  if (!Number.isInteger(days))
    throw new RangeError(`Expected whole days from an existing date, found ${days}.`);
  return inRange(new Date(days * MS_PER_DAY).toISOString().slice(0, 10));
}

function monthNumber(month: LocalMonth): number {
  return yearOf(month) * 12 + Number(month.slice(5, 7)) - 1;
}

function daysIn(month: LocalMonth): number {
  return new Date(Date.UTC(yearOf(month), Number(month.slice(5, 7)), 0)).getUTCDate();
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

function yearOf(text: string): number {
  return Number(text.slice(0, 4));
}

function isMonth(month: string): boolean {
  return /-(0[1-9]|1[0-2])$/.test(month);
}

function isYearInRange(text: string): boolean {
  return /^\d{4}-/.test(text) && yearOf(text) >= YEAR_MIN && yearOf(text) <= YEAR_MAX;
}

function inRange(text: string): string {
  if (!isYearInRange(text))
    throw new RangeError(`Expected a year from ${YEAR_MIN} to ${YEAR_MAX}, found ${text}.`);
  return text;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The earliest of some days; those that are not given do not count. */
export function earliest(
  first: LocalDate,
  ...others: ReadonlyArray<LocalDate | null | undefined>
): LocalDate {
  return others.reduce<LocalDate>((least, day) => (day && day < least ? day : least), first);
}

/** The later of two days. */
export function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
