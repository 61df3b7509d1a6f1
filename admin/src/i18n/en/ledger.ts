import type { ledger as indonesian } from '../id/ledger';
import type { Messages } from '../messages';

/** The books. */
export const ledger: Messages<typeof indonesian> = {
  name: 'Ledger',
  account: 'Account',
  checks: 'Checks of the books',
  sound: 'The books are sound',
  faults: '%{smart_count} check found faults |||| %{smart_count} checks found faults',
  checkedAt: '%{count} checks, %{moment}',
  show: 'See all checks',
  hide: 'Close',
  again: 'Check again',
  nothingWrong: 'none',
  wrong: '%{smart_count} wrong',
  firstWrong: 'The first: %{subject}, %{detail}',
  signs:
    'A minus is the credit side: savings are owed to participants, the claim fund is entrusted by the State. Each fund adds up to zero.',
  entries: '%{smart_count} entry |||| %{smart_count} entries',
  reverses: 'takes back the entry of %{day}',
  none: {
    title: 'No money on the books yet',
    body: 'Every premium, claim, tranche, deposit and refund is booked here once it is recorded.',
  },
};
