import type { PremiumDueStatus } from '../../data/gql/enums';
import type { premiums as indonesian } from '../id/premiums';
import type { Messages } from '../messages';

const short: Record<PremiumDueStatus, string> = {
  PAID: 'Paid',
  PARTIAL: 'Partial',
  DUE: 'Due',
  OVERDUE: 'Overdue',
  FUTURE: 'Later',
};

/** Premiums and the passbook. */
export const premiums: Messages<typeof indonesian> = {
  name: 'Premium |||| Premiums',
  arrears: '1 month overdue |||| %{smart_count} months overdue',
  progress: '%{paidMonths} of %{termMonths} months paid',
  year: 'Policy year %{year}',
  short,
  paidSentence: '%{paidMonths} of %{termMonths} months paid, %{paid} in all.',
  arrearsSentence: '1 month overdue, %{amount}. |||| %{smart_count} months overdue, %{amount}.',
  aheadSentence: '1 month paid ahead. |||| %{smart_count} months paid ahead.',
  refundSentence: 'If all is paid, %{amount} comes back on %{day}.',
};
