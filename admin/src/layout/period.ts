import { addDays, firstOfMonth, lastOfMonth } from '../fields/days';

/** A period people ask for by name. */
export type NamedPeriod = 'thisMonth' | 'lastMonth' | 'thisYear' | 'twelveMonths';

/** The periods in the order they are offered. */
export const NAMED_PERIODS: readonly NamedPeriod[] = [
  'thisMonth',
  'lastMonth',
  'thisYear',
  'twelveMonths',
];

/** From one day to another, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const MONTHS_PER_YEAR = 12;

/** The days of a period that has a name; `today` is the institution's day. */
export function daysOf(period: NamedPeriod, today: string): Days {
  switch (period) {
    case 'thisMonth':
      return { from: firstOfMonth(today), to: lastOfMonth(today) };
    case 'lastMonth':
      return { from: firstOfMonth(today, -1), to: addDays(firstOfMonth(today), -1) };
    case 'thisYear':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'twelveMonths':
      return { from: firstOfMonth(today, 1 - MONTHS_PER_YEAR), to: lastOfMonth(today) };
  }
}

/** The name of a period, if it has one. */
export function periodOf({ from, to }: Partial<Days>, today: string): NamedPeriod | undefined {
  return NAMED_PERIODS.find((name) => {
    const named = daysOf(name, today);
    return named.from === from && named.to === to;
  });
}
