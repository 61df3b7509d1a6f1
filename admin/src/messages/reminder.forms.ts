import type { ReminderSettingsInput, ReminderSettingsQuery } from '../data/gql/graphql';

/** When the institution reminds, as it was read. */
export type Settings = ReminderSettingsQuery['settings'];

/** The form: days as people write them, `7, 1`. */
export interface ReminderForm {
  hostDays: string | null;
  memberDays: string | null;
  officerDays: string | null;
  quietFrom: string;
  quietUntil: string;
}

/** Shows the times as people write them. */
export function toForm(settings: Settings): ReminderForm {
  const { hostDaysBefore, memberDaysBefore, officerDaysBefore, quietFrom, quietUntil } = settings;
  return {
    hostDays: hostDaysBefore.join(', '),
    memberDays: memberDaysBefore.join(', '),
    officerDays: officerDaysBefore.join(', '),
    quietFrom,
    quietUntil,
  };
}

/** Shapes the form for the API, which judges the numbers. */
export function toInput(form: ReminderForm): ReminderSettingsInput {
  return {
    hostDaysBefore: daysOf(form.hostDays),
    memberDaysBefore: daysOf(form.memberDays),
    officerDaysBefore: daysOf(form.officerDays),
    quietFrom: form.quietFrom,
    quietUntil: form.quietUntil,
  };
}

/** At most three whole numbers from 1 to 14, with commas or spaces between; nothing for none. */
export const DAYS_PATTERN = /^\s*((1[0-4]|[1-9])([\s,;]+|$)){0,3}$/;

function daysOf(words: string | null): number[] {
  return [...new Set((words ?? '').match(/\d+/g)?.map(Number))];
}
