import type { passbook as indonesian } from '../id/passbook';
import type { Messages } from '../messages';

/** The passbook on paper. */
export const passbook: Messages<typeof indonesian> = {
  open: 'Print the passbook',
  title: 'Passbook of %{name}',
  print: 'Print',
  picture: 'The passbook as printed',
  asOf: 'As of %{day}: saved %{paid}, owed %{owed}.',
  states: {
    PAID: 'Paid',
    AHEAD: 'Ahead',
    PART: 'Part',
    OWED: 'Owed',
    DUE: 'Due',
    NOT_YET: 'Later',
    ENDED: 'Ended',
  },
  partOf: '%{paid} of %{due}',
  refund: 'Refund',
  refundOn: 'Comes back on %{day}',
  soFar: 'Saved so far: %{amount}',
  forecast: 'If every month is paid: %{amount}',
};
