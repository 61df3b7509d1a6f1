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
  book: 'Passbook',
  progress: '%{paidMonths} of %{termMonths} months paid',
  year: 'Policy year %{year}',
  short,
  paidSentence: '%{paidMonths} of %{termMonths} months paid, %{paid} in all.',
  arrearsSentence: '1 month overdue, %{amount}. |||| %{smart_count} months overdue, %{amount}.',
  aheadSentence: '1 month paid ahead. |||| %{smart_count} months paid ahead.',
  fields: {
    amount: 'Amount',
    method: 'Method',
    paidOn: 'Paid on',
    carriedBy: 'Brought by',
  },
  take: {
    button: 'Take a premium',
    confirm: 'Receive',
    body: 'It pays the oldest unpaid month first.',
    months: 'Number of months',
    arrears: 'Arrears, %{count}',
    carriedByHelp: 'Leave empty when the participant came.',
    done: 'Premium received',
    receipt: 'Receipt %{number}.',
  },
  payments: {
    title: 'Payments',
    none: 'No payment yet.',
    all: 'Show all (%{smart_count})',
    more: 'and 1 earlier payment |||| and %{smart_count} earlier payments',
    isReversed: 'Reversed',
    reverses: 'reverses %{number}',
    carriedBy: 'brought by %{name}',
    recordedBy: 'recorded by %{name}',
    atMeeting: 'at a meeting',
  },
  reverse: {
    button: 'Propose reversal',
    label: 'Propose reversal of %{number}',
    title: 'Propose to reverse %{number}?',
    body: 'Once a second person approves, %{amount} goes out of the premium book again. Both records stay, and the months are unpaid again.',
    done: 'Reversal proposed; it waits for a second person',
  },
  refundSentence: 'If all is paid, %{amount} comes back on %{day}.',
};
