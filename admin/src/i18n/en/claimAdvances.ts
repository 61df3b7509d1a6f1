import type { claimAdvances as indonesian } from '../id/claimAdvances';
import type { Messages } from '../messages';

/** Money ahead at a death. */
export const claimAdvances: Messages<typeof indonesian> = {
  title: 'Advance',
  amount: 'Advance',
  by: 'Proposed and approved by',
  state: 'State',
  offer: 'The family may have up to %{amount} now, for instance for the funeral.',
  propose: 'Propose an advance',
  proposeBody:
    'It is paid out of the claim fund as soon as somebody else approves it, and taken off the payment of the claim. The clock goes on.',
  proposed: 'The proposal waits for a second person',
  end: 'Settle the advance',
  endBody:
    'This claim was rejected and its advance is still out. Money that came back goes into the claim fund again; what is written off stays on record as paid. The head approves.',
  outcome: 'How it ends',
};
