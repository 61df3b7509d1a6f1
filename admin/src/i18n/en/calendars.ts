import type { calendars as indonesian } from '../id/calendars';
import type { Messages } from '../messages';

/** Calendar addresses. */
export const calendars: Messages<typeof indonesian> = {
  button: 'Subscribe to calendar',
  own: 'Subscribe to my calendar',
  ofGroup: 'Subscribe to the calendar of %{name}',
  explained:
    'The meetings of this group appear in the calendar of your phone or computer (Google, Apple, Outlook) and follow when they are moved or called off.',
  ownExplained:
    'The meetings you lead appear in the calendar of your phone or computer (Google, Apple, Outlook) and follow when they are moved or called off.',
  secret:
    'The address is secret: whoever has it can read the schedule, without names of participants. Revoke it if it gets about.',
  create: 'Make an address',
  created: 'Calendar address made',
  once: 'Copy it now: this address is shown only once.',
  address: 'Calendar address',
  copy: 'Copy address',
  openHere: 'Open in this device’s calendar',
  active: 'Addresses that still answer',
  madeAt: 'Made %{at}',
  revoke: 'Revoke',
  revokeOf: 'Revoke the address made %{at}',
  revoked: 'Calendar address revoked',
};
