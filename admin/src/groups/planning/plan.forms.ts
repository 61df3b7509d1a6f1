import type { MeetingPlanInput } from '../../data/gql/graphql';
import { addDays } from '../../fields/days';

/** What was decided about single days: on which day to meet instead, or null to leave it out. */
export type Choices = Readonly<Record<string, string | null>>;

/** What is asked of a plan. */
export interface PlanForm {
  readonly groupId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly choices: Choices;
  readonly clashReason: string;
}

/** Shapes a plan for the API; days outside the period, or not typed, are left to the API. */
export function toPlanInput(form: PlanForm): MeetingPlanInput {
  return {
    groupId: form.groupId,
    fromOn: form.fromOn || null,
    untilOn: form.untilOn || null,
    choices: Object.entries(form.choices).map(([occursOn, meetsOn]) => ({ occursOn, meetsOn })),
    clashReason: form.clashReason.trim() || null,
  };
}

/** So far around a day another is looked for: enough for the longest feast with its joint leave. */
export const SEARCH_DAYS_MAX = 14;

/**
 * The nearest day before (-1) or after (1) that is no day off. Saturday and Sunday are days to move to
 * only for a group that meets at the weekend. Nothing where every day around is off.
 */
export function besideDayOff(
  occursOn: string,
  daysOff: ReadonlySet<string>,
  direction: 1 | -1,
): string | undefined {
  const mayMeetAtWeekend = isWeekend(occursOn);
  for (let days = 1; days <= SEARCH_DAYS_MAX; days += 1) {
    const day = addDays(occursOn, direction * days);
    if (!daysOff.has(day) && (mayMeetAtWeekend || !isWeekend(day))) return day;
  }
  return undefined;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
