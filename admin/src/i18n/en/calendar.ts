import type { calendar as indonesian } from '../id/calendar';
import type { Messages } from '../messages';

/** The calendar of meetings. */
export const calendar: Messages<typeof indonesian> = {
  name: 'Calendar',
  views: { month: 'Month', week: 'Week', list: 'List' },
  viewsLabel: 'Calendar view',
  today: 'Today',
  earlier: { month: 'Previous month', week: 'Previous week' },
  later: { month: 'Next month', week: 'Next week' },
  open: 'Open',
  moved: 'moved',
  institution: 'Institution',
  nothing: 'No meetings in this period.',
  dragHelp: 'Drag a meeting to another day to move it, or open it and press Move.',
};
