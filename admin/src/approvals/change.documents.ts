import { graphql } from '../data/gql';

/** What a change says wherever it is shown: what it moves, who wants it and who may decide it. */
export const ChangeFactsFragment = graphql(`
  fragment ChangeFacts on PendingChange {
    id
    version
    kind
    state
    amount
    reason
    proposedAt
    decidedAt
    decisionNote
    deciders
    undecidableBecause
    proposedBy {
      id
      fullName
    }
    decidedBy {
      id
      fullName
    }
  }
`);

/** Approves a change, which carries it out. */
export const ChangeApproveDocument = graphql(`
  mutation ChangeApprove($id: ID!, $expectedVersion: Int!, $input: PendingChangeApproveInput!) {
    change: pendingChangeApprove(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
    }
  }
`);

/** Rejects a change for good. */
export const ChangeRejectDocument = graphql(`
  mutation ChangeReject($id: ID!, $expectedVersion: Int!, $input: PendingChangeRejectInput!) {
    change: pendingChangeReject(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
    }
  }
`);

/** Takes one's own proposal back. */
export const ChangeWithdrawDocument = graphql(`
  mutation ChangeWithdraw($id: ID!, $expectedVersion: Int!, $input: PendingChangeWithdrawInput) {
    change: pendingChangeWithdraw(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
    }
  }
`);
