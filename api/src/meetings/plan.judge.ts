import type { LocalDate } from '../kernel/index.js';
import { clashesOf, type Appointment, type Diary } from './clash.js';
import { refusing } from './clash.rules.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';
import type { MeetingPlanChoiceInput } from './plan.inputs.js';
import type { RuleDay } from './plan.js';
import { MeetingPlanOutcome, type MeetingPlanDay } from './plan.types.js';

/** What the days of a plan are judged by. */
export interface PlanFrame {
  diary: Diary;
  /** The meetings that days have already. */
  existing: ReadonlyMap<LocalDate, Meeting>;
  choices: ReadonlyMap<LocalDate, MeetingPlanChoiceInput>;
  /** The group's meeting, were it on a day. */
  appointmentOn: (day: LocalDate) => Appointment;
  clashReason: string | null;
}

/**
 * Judges the days of a plan in their order, each with those before it. A day that is still open counts for the gaps as
 * if the group met on it, or one holiday would make the months around it clash.
 */
export function judgeDays(days: readonly RuleDay[], frame: PlanFrame): MeetingPlanDay[] {
  const appointments = [...frame.diary.appointments];
  const expectedDays: LocalDate[] = [];
  const diary = { ...frame.diary, appointments, expectedDays };
  return days.map((day) => {
    const judged = judgeDay(day, frame, diary);
    if (isPlanned(judged)) appointments.push(frame.appointmentOn(judged.meetsOn));
    else if (isOpen(judged)) expectedDays.push(day.occursOn);
    return judged;
  });
}

/** True for a day on which a meeting is planned. */
export function isPlanned(day: MeetingPlanDay): day is MeetingPlanDay & { meetsOn: LocalDate } {
  const { PLANNED, MOVED_FOR_DAY_OFF } = MeetingPlanOutcome;
  return day.outcome === PLANNED || day.outcome === MOVED_FOR_DAY_OFF;
}

function isOpen({ outcome }: MeetingPlanDay): boolean {
  return outcome === MeetingPlanOutcome.NEEDS_CHOICE || outcome === MeetingPlanOutcome.CLASHES;
}

function judgeDay(day: RuleDay, frame: PlanFrame, diary: Diary): MeetingPlanDay {
  const { occursOn, dayOff } = day;
  const choice = frame.choices.get(occursOn);
  const existing = frame.existing.get(occursOn);
  const open = { occursOn, dayOff, meetsOn: null, clashes: [], meeting: null };
  if (existing && !(choice && existing.status === MeetingStatus.CANCELLED)) {
    const outcome = MeetingPlanOutcome.EXISTS;
    return { ...open, outcome, meetsOn: existing.meetsOn, meeting: existing };
  }
  if (choice && !choice.meetsOn) return { ...open, outcome: MeetingPlanOutcome.LEFT_OUT };
  const meetsOn = choice?.meetsOn ?? day.meetsOn;
  if (!meetsOn) return { ...open, outcome: MeetingPlanOutcome.NEEDS_CHOICE };
  const clashes = clashesOf(frame.appointmentOn(meetsOn), diary);
  const outcome = refusing(clashes, frame.clashReason)
    ? MeetingPlanOutcome.CLASHES
    : plannedOutcome(day, meetsOn);
  return { ...open, outcome, meetsOn, clashes };
}

function plannedOutcome({ occursOn, dayOff }: RuleDay, meetsOn: LocalDate): MeetingPlanOutcome {
  const { PLANNED, MOVED_FOR_DAY_OFF } = MeetingPlanOutcome;
  return dayOff && meetsOn !== occursOn ? MOVED_FOR_DAY_OFF : PLANNED;
}
