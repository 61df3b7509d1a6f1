import type { clashes as indonesian } from '../id/clashes';
import type { Messages } from '../messages';

/** What stands in the way of a meeting. */
export const clashes: Messages<typeof indonesian> = {
  GROUP_MEETS: 'This group meets on that day already:',
  OFFICER_BUSY: 'The officer leads another meeting at that time:',
  HOST_BUSY: 'The host hosts another meeting at that time:',
  PLACE_TAKEN: 'Another meeting is at this place at that time:',
  DAY_OFF: '%{day} is a day off: %{name} (%{dayOffKind}).',
  GAP_SHORT:
    'Only %{smart_count} day from another meeting of this group, under 21 days: |||| Only %{smart_count} days from another meeting of this group, under 21 days:',
  GAP_LONG:
    '%{smart_count} day from another meeting of this group, over 40 days: |||| %{smart_count} days from another meeting of this group, over 40 days:',
  none: 'Nothing clashes at this time.',
  found: 'This time clashes. Choose another, or say why it is to take place all the same.',
  inTheWay: 'This time cannot be used. Choose another day or hour.',
  reason: 'Why it takes place all the same',
  reasonForFollowing:
    'Fill in if meetings may move in spite of clashes. Without a reason, those that clash stay.',
};
