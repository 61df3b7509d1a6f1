import { addMonths, type LocalDate } from '../kernel/index.js';

/** Whole months from the first day until `today`, at least 0 and never beyond the last day of the term. */
export function monthsElapsed(startsOn: LocalDate, endsOn: LocalDate, today: LocalDate): number {
  let months = 0;
  while (addMonths(startsOn, months + 1) <= today && addMonths(startsOn, months) <= endsOn)
    months += 1;
  return months;
}
