import type { plan as indonesian } from '../id/plan';
import type { Messages } from '../messages';

/** Planning the meetings of a group for a whole term. */
export const plan: Messages<typeof indonesian> = {
  button: 'Plan a term',
  title: 'Plan a term: %{name}',
  fromOn: 'From',
  fromOnHelp: 'First day of the plan',
  untilOn: 'Until',
  untilOnHelp: 'Leave empty for the end of the cohort',
  rule: {
    BEFORE: 'When that day is off, the meeting is on the working day before.',
    AFTER: 'When that day is off, the meeting is on the working day after.',
    ASK: 'When that day is off, you choose the day here.',
  },
  preview: {
    PLANNED: 'To be planned',
    MOVED_FOR_DAY_OFF: 'Moved, day off',
    NEEDS_CHOICE: 'Needs a choice',
    EXISTS: 'Exists already',
    CLASHES: 'Clashes',
    LEFT_OUT: 'Left out',
  },
  saved: {
    PLANNED: 'Planned',
    MOVED_FOR_DAY_OFF: 'Planned on another day',
    NEEDS_CHOICE: 'Not planned yet',
    EXISTS: 'Exists already',
    CLASHES: 'Clashes, not planned',
    LEFT_OUT: 'Left out',
  },
  insteadOf: 'instead of %{day}',
  choose: 'Choice for %{day}',
  answers: {
    before: 'Before: %{day}',
    sameDay: 'All the same: %{day}',
    after: 'After: %{day}',
    leaveOut: 'Leave out',
    other: 'Another date',
  },
  counts: {
    planned: '%{smart_count} meeting planned |||| %{smart_count} meetings planned',
    NEEDS_CHOICE: '%{smart_count} needs a choice |||| %{smart_count} need a choice',
    CLASHES: '%{smart_count} clashes |||| %{smart_count} clash',
    LEFT_OUT: '%{smart_count} left out',
    EXISTS: '%{smart_count} exists already |||| %{smart_count} exist already',
  },
  summary: 'Summary of the plan',
  noDays: 'No meeting days in this period. Choose a longer one.',
  clashReason: 'Why they take place in spite of clashes',
  clashReasonHelp: 'Counts for all clashes of this plan and stays on record with each meeting.',
  save: 'Plan %{smart_count} meeting |||| Plan %{smart_count} meetings',
  saving: 'Planning %{smart_count} meeting … |||| Planning %{smart_count} meetings …',
  done: 'The plan is saved',
  toCalendar: 'See the calendar',
  toGroup: 'Back to the group',
};
