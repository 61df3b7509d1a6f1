import type { DaysOff, DayOff } from '../closures/index.js';
import { HolidayRule } from '../groups/index.js';
import { addDays, monthOf, weekdayOf, type LocalDate } from '../kernel/index.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';

/** Furthest a day off moves a meeting. */
const SHIFT_DAYS_MAX = 14;
const FRIDAY = 5;

/** One day of a rule, with the day on which to meet instead when it is off; null when the officer is to choose. */
export interface RuleDay {
  occursOn: LocalDate;
  meetsOn: LocalDate | null;
  dayOff: DayOff | null;
}

/** What moving for days off goes by. */
export interface Shift {
  holidayRule: HolidayRule;
  daysOff: DaysOff;
  /** First and last day on which meetings may be put. */
  from: LocalDate;
  to: LocalDate;
}

/**
 * Moves the days of a rule, in their order, off the days off: as the group's rule says, by 14 days at the most, and
 * never past a neighbour, so that the days stay in their order. Where no day is left, the officer is to choose.
 */
export function shiftDays(days: readonly LocalDate[], shift: Shift): RuleDay[] {
  let last: LocalDate | null = null;
  return days.map((occursOn, index) => {
    const dayOff = shift.daysOff(occursOn);
    const room = { after: last, before: days[index + 1] ?? null };
    const meetsOn = dayOff ? otherDay(occursOn, room, shift) : occursOn;
    last = meetsOn ?? occursOn;
    return { occursOn, meetsOn, dayOff };
  });
}

/** Saturday and Sunday are days to move to only for a group that meets at the weekend. */
function otherDay(
  occursOn: LocalDate,
  room: { after: LocalDate | null; before: LocalDate | null },
  { holidayRule, daysOff, from, to }: Shift,
): LocalDate | null {
  if (holidayRule === HolidayRule.ASK) return null;
  const step = holidayRule === HolidayRule.BEFORE ? -1 : 1;
  const isWeekendGroup = weekdayOf(occursOn) > FRIDAY;
  for (let days = 1; days <= SHIFT_DAYS_MAX; days += 1) {
    const day = addDays(occursOn, step * days);
    const isTaken =
      (room.after !== null && day <= room.after) || (room.before !== null && day >= room.before);
    if (isTaken || day < from || day > to) return null;
    if ((isWeekendGroup || weekdayOf(day) <= FRIDAY) && !daysOff(day)) return day;
  }
  return null;
}

/**
 * Which meeting is the one of which day of a rule: that first planned for the very day, else another one first planned
 * for the same month (of a weekly rule: the same week); a cancelled one where there is no other. No meeting stands for
 * two days.
 */
export function meetingsOfDays(
  days: readonly LocalDate[],
  meetings: readonly Meeting[],
  period: (day: LocalDate) => string,
): Map<LocalDate, Meeting> {
  const found = new Map<LocalDate, Meeting>();
  const left = new Set(meetings);
  const match = (isOf: (day: LocalDate, meeting: Meeting) => boolean) => {
    for (const day of days) {
      const meeting = found.has(day) ? null : [...left].find((one) => isOf(day, one));
      if (!meeting) continue;
      found.set(day, meeting);
      left.delete(meeting);
    }
  };
  for (const isCancelled of [false, true]) {
    const isMeant = ({ status }: Meeting) => (status === MeetingStatus.CANCELLED) === isCancelled;
    match((day, meeting) => isMeant(meeting) && meeting.plannedOn === day);
    match(
      (day, meeting) =>
        isMeant(meeting) &&
        !days.includes(meeting.plannedOn) &&
        period(meeting.plannedOn) === period(day),
    );
  }
  return found;
}

/** The stretch of time in which a rule wants one meeting: the month, or the week from Monday. */
export function periodOf(rule: string): (day: LocalDate) => string {
  return rule.startsWith('FREQ=WEEKLY') ? (day) => addDays(day, 1 - weekdayOf(day)) : monthOf;
}

/**
 * The day of a new rule for each meeting, in their order: the first that is left in the month it was planned for or
 * later; null when the rule has none left.
 */
export function followRule(
  meetings: readonly Meeting[],
  days: readonly LocalDate[],
): Array<LocalDate | null> {
  let next = 0;
  return meetings.map(({ plannedOn }) => {
    const at = days.findIndex((day, index) => index >= next && monthOf(day) >= monthOf(plannedOn));
    if (at < 0) return null;
    next = at + 1;
    return days[at] ?? null;
  });
}
