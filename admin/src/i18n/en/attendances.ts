import type { attendances as indonesian } from '../id/attendances';
import type { Messages } from '../messages';

/** Attendance at meetings. */
export const attendances: Messages<typeof indonesian> = {
  name: 'Attendance',
  none: {
    title: 'No attendance recorded yet',
    body: 'The officer records attendance at every meeting, apart from premium payments.',
  },
};
