import type { meetingFigures as indonesian } from '../id/meetingFigures';
import type { Messages } from '../messages';

/** What became of the meetings of a period, in numbers. */
export const meetingFigures: Messages<typeof indonesian> = {
  name: 'Meetings in figures',
  period: 'Period',
  periods: {
    thisMonth: 'This month',
    lastMonth: 'Last month',
    thisYear: 'This year',
    twelveMonths: '12 months',
  },
  from: 'From',
  to: 'To',
  outcomes: 'Held or not',
  heldShare: 'held of those planned up to today',
  planned: 'Planned',
  held: 'Held',
  moved: 'Moved',
  cancelled: 'Called off',
  overdue: 'Not recorded',
  listOf: '%{figure}: %{count}, see the list',
  attendance: 'Attendance',
  attended: '%{share} of those recorded came, the late ones too.',
  noAttendance: 'No attendance was recorded in this period.',
  topics: 'Topics taught',
  noTopics: 'No topics were taught in this period.',
};
