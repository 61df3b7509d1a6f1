import { daysOfRule, Group } from '../groups/index.js';
import {
  addDays,
  firstDayOf,
  invalidField,
  monthOf,
  notFound,
  type Context,
  type LocalDate,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import type { Appointment } from './clash.js';
import { deskOf, openDiary, type Desk } from './diary.queries.js';
import { DURATION_USUAL, MeetingKind } from './meeting.enums.js';
import { requireActiveOfficer } from './officer.queries.js';
import { choicesByDay, type PlanDays } from './plan.choices.js';
import type { MeetingPlanInput } from './plan.inputs.js';
import { isPlanned, judgeDays, type PlanFrame } from './plan.judge.js';
import { meetingsOfDays, periodOf, shiftDays } from './plan.js';
import type { MeetingPlan, MeetingPlanDay } from './plan.types.js';

/** Most meetings planned in one go: ten years of monthly ones. */
const PLAN_DAYS_MAX = 120;
/** How far around a plan its rule is looked at: a month, so that the first and last day have neighbours. */
const AROUND_DAYS = 31;

/** What a plan would do; nothing is written. */
export async function previewPlan(ctx: Context, input: MeetingPlanInput): Promise<MeetingPlan> {
  const group = await ctx.record(Group, input.groupId);
  if (!group) throw notFound('group');
  return planOf((await draftPlan(await deskOf(ctx), group, input)).days);
}

/** The answer for judged days. */
export function planOf(days: MeetingPlanDay[]): MeetingPlan {
  return { days, plannedCount: days.filter(isPlanned).length };
}

/** A group's plan with what it was judged by. */
export interface PlanDraft {
  days: MeetingPlanDay[];
  frame: PlanFrame;
}

/** Judges the days of a group's rule, in four statements for any number of days. */
export async function draftPlan(
  desk: Desk,
  group: Group,
  input: MeetingPlanInput,
): Promise<PlanDraft> {
  group.requireOpen();
  await requireActiveOfficer(desk, group.officerId);
  const { institutionId, today } = desk;
  const cohort = await desk.em.findOneOrFail(Cohort, { institutionId, id: group.cohortId });
  const days = planDays(desk, { group, cohort, input });
  const [first = today] = days.around;
  const diary = await openDiary(desk, {
    group,
    officerIds: [group.officerId],
    hostIds: [],
    places: group.usualPlace === null ? [] : [group.usualPlace],
    from: addDays(first, -AROUND_DAYS),
    to: addDays(days.around.at(-1) ?? today, AROUND_DAYS),
  });
  const { holidayRule } = group;
  const shift = { holidayRule, daysOff: diary.daysOff, from: today, to: cohort.endsOn };
  const monthly = diary.all.filter(
    ({ groupId, kind }) => groupId === group.id && kind === MeetingKind.MONTHLY,
  );
  const frame = {
    diary,
    existing: meetingsOfDays(days.around, monthly, periodOf(group.recurrenceRule)),
    choices: choicesByDay(input.choices ?? [], days, today),
    appointmentOn: appointmentsOf(group, monthly.at(-1)?.durationMinutes ?? DURATION_USUAL),
    clashReason: input.clashReason ?? null,
  };
  const own = new Set(days.own);
  const ruleDays = shiftDays(days.around, shift).filter(({ occursOn }) => own.has(occursOn));
  return { days: judgeDays(ruleDays, frame), frame };
}

function planDays(
  { today, timeZone }: Desk,
  { group, cohort, input }: { group: Group; cohort: Cohort; input: MeetingPlanInput },
): PlanDays {
  const from = input.fromOn && input.fromOn > today ? input.fromOn : today;
  const to = input.untilOn ?? cohort.endsOn;
  cohort.requireRunning(from);
  cohort.requireRunning(to);
  if (to < from) {
    const message = `A plan ends on its first day (${from}) or later; got ${to}.`;
    throw invalidField('input.untilOn', 'BEFORE_START', message);
  }
  const rule = { text: group.recurrenceRule, startsOn: cohort.startsOn, timeZone };
  const start = addDays(firstDayOf(monthOf(from)), -AROUND_DAYS);
  const around = daysOfRule(rule, start, addDays(to, AROUND_DAYS));
  const own = around.filter((day) => from <= day && day <= to);
  if (own.length > PLAN_DAYS_MAX && input.untilOn) {
    const message = `A plan has at most ${PLAN_DAYS_MAX} meetings; this one would have ${own.length}.`;
    throw invalidField('input.untilOn', 'TOO_FAR', message);
  }
  return { around, own: own.slice(0, PLAN_DAYS_MAX) };
}

/** Meetings by plan are at the group's usual time and place, with its officer, as long as its last one. */
function appointmentsOf(group: Group, durationMinutes: number): (day: LocalDate) => Appointment {
  const { id: groupId, officerId, meetsAt: startsAt, usualPlace: place } = group;
  const kind = MeetingKind.MONTHLY;
  const usual = { meeting: null, kind, groupId, officerId, hostParticipantId: null };
  return (meetsOn) => ({ ...usual, startsAt, durationMinutes, place, meetsOn });
}
