import { addDays, addMonths, daysBetween, invalidField, type LocalDate } from '../kernel/index.js';

/** Longest period of a report: ten years. */
const PERIOD_DAYS_MAX = 3653;

/** Days from the first to the last, each included. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** The period that is asked for: unless said otherwise, the twelve months up to today. */
export function periodFrom(
  from: LocalDate | null | undefined,
  to: LocalDate | null | undefined,
  today: LocalDate,
): Period {
  const last = to ?? today;
  const first = from ?? addDays(addMonths(last, -12), 1);
  if (first > last) {
    const message = `A period begins on its last day or before; got ${first} to ${last}.`;
    throw invalidField('from', 'AFTER_END', message);
  }
  if (daysBetween(first, last) >= PERIOD_DAYS_MAX)
    throw invalidField('from', 'TOO_LONG', `A period has at most ${PERIOD_DAYS_MAX} days.`);
  return { from: first, to: last };
}

/** The period of the same length directly before. */
export function periodBefore({ from, to }: Period): Period {
  const last = addDays(from, -1);
  return { from: addDays(last, -daysBetween(from, to)), to: last };
}
