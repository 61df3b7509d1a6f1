import { addDays, firstOfMonth, isDay, lastOfMonth, mondayOf } from '../fields/days';

/** How the calendar shows its days: a month or a week as a grid, or a month as a list. */
export type CalendarView = 'month' | 'week' | 'list';

/** The views in the order they are offered. */
export const CALENDAR_VIEWS: readonly CalendarView[] = ['month', 'week', 'list'];

/** The days in view, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAYS_PER_WEEK = 7;

/** The view an address asks for; a phone begins with the list, a wide screen with the month. */
export function readView(asked: string | null, isPhone: boolean): CalendarView {
  return CALENDAR_VIEWS.find((view) => view === asked) ?? (isPhone ? 'list' : 'month');
}

/** The day an address asks for, or today. */
export function readDay(asked: string | null, today: string): string {
  return isDay(asked) ? asked : today;
}

/** The days that belong to a view: its month or its week. */
export function periodOf(view: CalendarView, on: string): Period {
  if (view === 'week') return weekOf(on);
  return { from: firstOfMonth(on), to: lastOfMonth(on) };
}

/** The days a view shows: a month's grid also shows the ends of the months beside it. */
export function shownDays(view: CalendarView, on: string): Period {
  const { from, to } = periodOf(view, on);
  return view === 'month' ? { from: mondayOf(from), to: weekOf(to).to } : { from, to };
}

/** The day to show after one step forwards or backwards. */
export function step(view: CalendarView, on: string, direction: 1 | -1): string {
  return view === 'week' ? addDays(on, direction * DAYS_PER_WEEK) : firstOfMonth(on, direction);
}

function weekOf(on: string): Period {
  const from = mondayOf(on);
  return { from, to: addDays(from, DAYS_PER_WEEK - 1) };
}
