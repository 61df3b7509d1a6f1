import type { Weekday } from './weekday';

/** A monthly meeting day: the second Sunday is `{ week: 2, weekday: 'SUNDAY' }`, the last is week -1. */
export interface MeetingRule {
  readonly week: MeetingWeek;
  readonly weekday: Weekday;
}

/** Which of its weekdays in the month; -1 is the last. */
export type MeetingWeek = 1 | 2 | 3 | 4 | -1;

/** The weeks a group may choose from. A fifth week does not exist in every month. */
export const MEETING_WEEKS: readonly MeetingWeek[] = [1, 2, 3, 4, -1];

const DAY_CODES: Readonly<Record<Weekday, string>> = {
  MONDAY: 'MO',
  TUESDAY: 'TU',
  WEDNESDAY: 'WE',
  THURSDAY: 'TH',
  FRIDAY: 'FR',
  SATURDAY: 'SA',
  SUNDAY: 'SU',
};

/** Writes a meeting day as the API keeps it: `FREQ=MONTHLY;BYDAY=2SU`. */
export function toRecurrenceRule({ week, weekday }: MeetingRule): string {
  return `FREQ=MONTHLY;BYDAY=${week}${DAY_CODES[weekday]}`;
}

/** Reads a recurrence rule, if it is one this panel can show in words. */
export function readRecurrenceRule(rule: string): MeetingRule | undefined {
  const day = /BYDAY=\+?(-?\d)(MO|TU|WE|TH|FR|SA|SU)/.exec(rule);
  const setpos = /BYDAY=(MO|TU|WE|TH|FR|SA|SU);BYSETPOS=(-?\d)/.exec(rule);
  const [number, code] = day ? [day[1], day[2]] : [setpos?.[2], setpos?.[1]];
  const week = MEETING_WEEKS.find((candidate) => String(candidate) === number);
  const weekday = WEEKDAYS.find((candidate) => DAY_CODES[candidate] === code);
  return rule.includes('FREQ=MONTHLY') && week && weekday ? { week, weekday } : undefined;
}

/** The rule by which a group would meet on that day; the fifth of its weekdays is the last. */
export function meetingRuleOn(day: string): MeetingRule {
  const date = new Date(`${day}T00:00:00Z`);
  const nth = Math.ceil(date.getUTCDate() / WEEKDAYS.length);
  const weekday = WEEKDAYS[(date.getUTCDay() + 6) % WEEKDAYS.length] ?? 'MONDAY';
  return { week: MEETING_WEEKS.find((week) => week === nth) ?? -1, weekday };
}

const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
