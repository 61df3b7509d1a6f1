import type { pendingChanges as indonesian } from '../id/pendingChanges';
import type { Messages } from '../messages';

/** Changes of money that one person proposes and another approves. */
export const pendingChanges: Messages<typeof indonesian> = {
  name: 'Approvals',
  fields: {
    decidableByMe: 'Waiting for me',
    state: 'State',
    kind: 'Kind',
    note: 'Remark (optional)',
  },
  mine: 'yes',
  none: {
    title: 'Nothing to approve yet',
    body: 'Reversals of premiums, cash differences, tranches of the claim fund and refunds wait here for a second person.',
  },
  waitsFor: 'Waits for a second person: %{roles}',
  proposedBy: 'Proposed by %{name}, %{moment}: %{reason}',
  decidedBy: 'Decided by %{name}, %{moment}.',
  onRecord: 'Reversal waits for approval',
  approve: {
    button: 'Approve',
    title: 'Approve this change?',
    body: '%{kind}, %{amount}, proposed by %{name}: %{reason}. It is carried out at once.',
    done: 'Approved and carried out',
  },
  reject: {
    button: 'Reject',
    title: 'Reject this change?',
    body: 'No money moves. The proposer reads the reason.',
    done: 'Rejected',
  },
  withdraw: {
    button: 'Take back',
    title: 'Take this proposal back?',
    body: 'No money moves. The reason stays on record.',
    done: 'Proposal taken back',
  },
};
