import type { Messages } from '../messages';
import type { fieldDevices as indonesian } from '../id/fieldDevices';

/** Phones that record meetings. */
export const fieldDevices: Messages<typeof indonesian> = {
  name: 'Field phone |||| Field phones',
  fields: { lastSeenAt: 'last sent' },
  active: 'In use',
  locked: 'Locked',
  none: {
    title: 'No field phones yet',
    body: 'A phone appears here after it has sent its first entries from field mode.',
  },
  lock: {
    button: 'Lock phone',
    title: 'Lock %{name}?',
    body: 'For a phone that is lost. What it sends is refused, and it forgets the group data as soon as it is in touch. Entries it has not sent are lost too. It cannot be unlocked.',
    done: 'The phone is locked',
  },
};
