import { invalidField, type LocalDate } from '../kernel/index.js';
import type { MeetingPlanChoiceInput } from './plan.inputs.js';

/** The days of a rule that a plan is about, with those around it. */
export interface PlanDays {
  /** Days of the plan and their neighbours, in their order. */
  around: readonly LocalDate[];
  /** Days of the plan itself. */
  own: readonly LocalDate[];
}

/**
 * The officer's choices by the day they are about. Refuses one about a day that is not of the plan, a second one about
 * the same day, and a day to meet on that is past or beyond the neighbouring days of the rule.
 */
export function choicesByDay(
  choices: readonly MeetingPlanChoiceInput[],
  days: PlanDays,
  today: LocalDate,
): Map<LocalDate, MeetingPlanChoiceInput> {
  const byDay = new Map<LocalDate, MeetingPlanChoiceInput>();
  choices.forEach((choice, index) => {
    const path = `input.choices.${index}`;
    const { occursOn } = choice;
    if (!days.own.includes(occursOn)) {
      const message = `${occursOn} is no day of this plan’s rule.`;
      throw invalidField(`${path}.occursOn`, 'NOT_IN_PLAN', message);
    }
    if (byDay.has(occursOn)) {
      const message = `There are two choices about ${occursOn}.`;
      throw invalidField(`${path}.occursOn`, 'TWICE', message);
    }
    requireInTurn(choice, days.around, { path: `${path}.meetsOn`, today });
    byDay.set(occursOn, choice);
  });
  return byDay;
}

function requireInTurn(
  { occursOn, meetsOn = null }: MeetingPlanChoiceInput,
  days: readonly LocalDate[],
  { path, today }: { path: string; today: LocalDate },
): void {
  if (meetsOn === null) return;
  const at = days.indexOf(occursOn);
  const [before, after] = [days[at - 1], days[at + 1]];
  const isBetween =
    (before === undefined || meetsOn > before) && (after === undefined || meetsOn < after);
  if (isBetween && meetsOn >= today) return;
  const message = `A meeting for ${occursOn} is today or later, and between the days before and after by the rule; got ${meetsOn}.`;
  throw invalidField(path, 'OUTSIDE_ITS_TURN', message);
}
