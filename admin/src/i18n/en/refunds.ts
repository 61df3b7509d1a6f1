import type { refunds as indonesian } from '../id/refunds';
import type { Messages } from '../messages';

/** Premiums given back. */
export const refunds: Messages<typeof indonesian> = {
  name: 'Refunds',
  fields: {
    isPaid: 'State',
    ground: 'Reason',
    participant: 'Participant',
    payeeName: 'Payee',
    amount: 'Amount',
    paidOn: 'Day of the hand-over',
    receivedByName: 'Received and signed by',
  },
  waits: 'To be handed over',
  paid: 'Handed over',
  unclaimed: 'Unclaimed for %{days} days',
  approvedFor: 'For %{name}, approved %{moment}.',
  receivedBy: 'Received by %{name} on %{day} (%{method}), handed over by %{payer}.',
  none: {
    title: 'No premiums were given back yet',
    body: 'When the term is over, all premiums come back. Start with the list of a cohort; who left or died earlier is proposed on the participant’s page.',
  },
  pay: {
    button: 'Hand over',
    title: 'Hand over %{amount}',
    body: 'To %{name}, once and in full. Cash comes from what you hold.',
    confirm: 'Record the hand-over',
    done: 'Refund handed over',
  },
  paper: {
    open: 'Pay sheet',
    title: 'Pay sheet',
    print: 'Print',
    heading: 'Receipt of refunded premiums',
    number: 'No.',
    signature: 'Signature',
    total: '%{count} people together: %{amount} (%{words} rupiah).',
    treasurer: 'Treasurer',
    head: 'Head of the institution',
    none: 'Nothing waits to be handed over',
    noneHelp: 'This sheet has the refunds that were approved and not handed over yet.',
  },
  run: {
    open: 'Refund a cohort',
    title: 'Refund a cohort',
    arrears: 'Participants in arrears',
    summary:
      '%{smart_count} participant receives %{amount} |||| %{smart_count} participants receive %{amount}',
    termEnds: 'The term of this cohort ends on %{day}.',
    ready: 'Refunded now',
    held: 'Not refunded yet',
    arrearsOf:
      '%{smart_count} month in arrears (%{amount}) |||| %{smart_count} months in arrears (%{amount})',
    propose: 'Propose this list',
    body: '%{name}: %{smart_count} participants, %{amount}. A second person checks and approves exactly this list.',
    confirm: 'Propose',
    reason: 'The term of the cohort is over',
    done: 'List proposed, waiting for a second person',
  },
  one: {
    title: 'Refund of premiums',
    button: 'Propose to refund %{amount}',
    waits: 'Premiums of %{amount} may be refunded.',
    body: 'All premiums ever paid, %{amount}, are given back. A second person approves it.',
    done: 'Refund proposed, waiting for a second person',
  },
};
