import type { Weekday } from './weekday';
import type { HolidayRule } from '../data/gql/enums';
import type { GroupCreateInput, GroupUpdateInput } from '../data/gql/graphql';
import { toRecurrenceRule, type MeetingWeek } from './meetingRule';

/** The form of a group: the meeting day in two choices instead of a rule. */
export interface GroupForm {
  name: string;
  neighbourhood?: string | null;
  officer: { id: string };
  week: MeetingWeek;
  weekday: Weekday;
  meetsAt: string;
  holidayRule: HolidayRule;
  usualPlace?: string | null;
}

/** What only a new group is asked. */
export interface GroupCreateForm extends GroupForm {
  cohortId: string;
  regionCode: string;
}

/** Shapes a new group for the API. */
export function toCreateInput(form: GroupCreateForm): GroupCreateInput {
  return { ...toInput(form), cohortId: form.cohortId, regionCode: form.regionCode };
}

/** Shapes a change of a group for the API. */
export function toUpdateInput(form: GroupForm): GroupUpdateInput {
  return toInput(form);
}

function toInput({ name, neighbourhood, officer, usualPlace, ...form }: GroupForm) {
  return {
    name: name.trim(),
    neighbourhood: neighbourhood || null,
    officerId: officer.id,
    recurrenceRule: toRecurrenceRule(form),
    meetsAt: form.meetsAt,
    holidayRule: form.holidayRule,
    usualPlace: usualPlace || null,
  };
}
