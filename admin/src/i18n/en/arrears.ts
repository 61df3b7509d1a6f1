import type { Messages } from '../messages';
import type { arrears as indonesian } from '../id/arrears';

export const arrears: Messages<typeof indonesian> = {
  name: 'Arrears',
  ages: 'Age of arrears',
  help: 'As of %{day}. Each participant counts once: by the number of months past their due date and not paid in full. On time: a premium paid in full by its due date.',
  buckets: {
    oneMonth: '1 month',
    twoMonths: '2 months',
    threeOrMoreMonths: '3 months or more',
    total: 'All in arrears',
  },
  short: {
    oneMonth: '1 month',
    twoMonths: '2 months',
    threeOrMoreMonths: '3+ months',
    total: 'All',
  },
  people: '%{count} person |||| %{count} people',
  toDecide: {
    LAPSE: {
      title: 'May lapse (%{smart_count})',
      help: 'The rules only propose; the head decides. Visit first: what has lapsed cannot be reopened.',
    },
    SUSPEND: {
      title: 'May be suspended (%{smart_count})',
      help: 'While suspended, nothing that happens is covered.',
    },
    RESUME: {
      title: 'May run again (%{smart_count})',
      help: 'Suspended, but with fewer months in arrears than a suspension takes.',
    },
  },
  why: {
    PUNCTUAL: 'No premium has been overdue since %{since}.',
    IN_GRACE:
      '%{smart_count} month in arrears, %{amount}. The premium of %{month} is in grace until %{grace}. |||| %{smart_count} months in arrears, %{amount}. The premium of %{month} is in grace until %{grace}.',
    IN_ARREARS:
      '%{smart_count} month in arrears, %{amount}. The grace of %{month} ended on %{grace}; a suspension takes %{suspendAfter} months. |||| %{smart_count} months in arrears, %{amount}. The grace of %{month} ended on %{grace}; a suspension takes %{suspendAfter} months.',
    TO_SUSPEND:
      '%{smart_count} month in arrears, %{amount}. Since %{since} it has been %{suspendAfter} or more (the premium of %{month}), as many as a suspension takes. |||| %{smart_count} months in arrears, %{amount}. Since %{since} it has been %{suspendAfter} or more (the premium of %{month}), as many as a suspension takes.',
    TO_LAPSE:
      '%{smart_count} month in arrears, %{amount}. Since %{since} it has been %{lapseAfter} or more (the premium of %{month}), as many as a lapse takes. |||| %{smart_count} months in arrears, %{amount}. Since %{since} it has been %{lapseAfter} or more (the premium of %{month}), as many as a lapse takes.',
  },
  punctuality: {
    words: 'On time %{share}: %{onTime} of %{judged} premiums.',
    none: 'No premium has fallen due yet.',
    help: 'Paid ahead counts as on time; carried money counts on the day it was handed over; a payment taken back does not count.',
  },
  groups: 'By group',
  groupsHelp: 'Arrears stay between participant and officer; do not read them out at a meeting.',
  columns: {
    group: 'Group',
    participants: 'Participants',
    amount: 'Arrears',
    onTime: 'On time',
  },
  noGroup: 'In no group',
  missing:
    '%{smart_count} person in arrears, %{amount}. |||| %{smart_count} people in arrears, %{amount}.',
  allPaid: 'Nobody is in arrears.',
  standing: 'Punctuality',
  decisions: 'Decisions',
  decided: {
    SUSPEND: 'Suspended from %{day}: %{reason}',
    RESUME: 'Running again from %{day}: %{reason}',
    LAPSE: 'Lapsed, last covered on %{day}: %{reason}',
  },
  decidedBy:
    'Decided by %{name}, %{moment}, with %{smart_count} month in arrears (%{amount}). |||| Decided by %{name}, %{moment}, with %{smart_count} months in arrears (%{amount}).',
};
