import { weekdayOf, type LocalDate } from './local-date.js';

/** Says which days nobody is expected to work, weekends aside. */
export type IsDayOff = (day: LocalDate) => boolean;

const FRIDAY = 5;

/** Whether people work on a day: Monday to Friday, and no day off. */
export function isWorkingDay(day: LocalDate, isDayOff: IsDayOff): boolean {
  return weekdayOf(day) <= FRIDAY && !isDayOff(day);
}
