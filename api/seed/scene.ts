import {
  addDays,
  addToMonth,
  monthOf,
  dayInMonth,
  type LocalDate,
  type LocalMonth,
} from './calendar.js';
import type { NewId } from './ids.js';
import type { Staff } from './institutions.js';
import type { ImplementerPlan } from './plan.js';
import type { Random } from './random.js';

/** What every part of one institution's story shares. */
export interface Scene {
  plan: ImplementerPlan;
  institutionId: string;
  staff: Staff;
  random: Random;
  newId: NewId;
  today: LocalDate;
  /** The last day anything was recorded on: today's work is left to whoever opens the demo. */
  yesterday: LocalDate;
  cohortId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** The first day of a cohort that has run so many full months before the month of `today`. */
export function cohortStart(today: LocalDate, monthsElapsed: number): LocalDate {
  return dayInMonth(addToMonth(monthOf(today), -monthsElapsed), 1);
}

/** The last day of a cohort. */
export function cohortEnd(startsOn: LocalDate, termMonths: number): LocalDate {
  return addDays(dayInMonth(addToMonth(monthOf(startsOn), termMonths), 1), -1);
}

/** A month of the cohort, counted from 0; `monthsElapsed` is the month of today. */
export function monthAt({ startsOn }: Pick<Scene, 'startsOn'>, index: number): LocalMonth {
  return addToMonth(monthOf(startsOn), index);
}
