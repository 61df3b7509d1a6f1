import type { calendar as indonesian } from '../id/calendar';
import type { Messages } from '../messages';

/** The calendar of meetings. */
export const calendar: Messages<typeof indonesian> = {
  name: 'Calendar',
  views: { month: 'Month', week: 'Week', list: 'Agenda' },
  viewsLabel: 'Calendar view',
  today: 'Today',
  earlier: { month: 'Previous month', week: 'Previous week' },
  later: { month: 'Next month', week: 'Next week' },
  open: 'Open',
  officerIs: 'Officer: %{name}',
  off: 'Off',
  moved: 'moved',
  institution: 'Institution',
  nothing: 'No meetings in this period.',
};
