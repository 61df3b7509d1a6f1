import rrule from 'rrule';
import type { LocalDate } from '../kernel/index.js';

/** Most dates asked for at once. */
const DATES_MAX = 120;

/** The next days on which a group meets by its rule, after a day; intervals are counted from that day's month or week. */
export function comingDates(rule: string, after: LocalDate, count: number): LocalDate[] {
  if (count > DATES_MAX)
    throw new RangeError(`Expected at most ${DATES_MAX} dates, found ${count}.`);
  if (count === 0) return [];
  const dates: LocalDate[] = [];
  const start = after.replaceAll('-', '');
  rrule.rrulestr(`DTSTART:${start}T000000Z\nRRULE:${rule}`).all((occurrence) => {
    const date = occurrence.toISOString().slice(0, 10);
    if (date > after) dates.push(date);
    return dates.length < count;
  });
  return dates;
}
