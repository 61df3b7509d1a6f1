import { graphql } from '../data/gql';

/** What was paid for a participant, the latest first. */
export const ParticipantPaymentsDocument = graphql(`
  query ParticipantPayments($participantId: ID!) {
    premiumPayments(
      page: { number: 1, size: 100 }
      sort: { field: PAID_ON, direction: DESC }
      filter: { participantId: $participantId }
    ) {
      total
      items {
        id
        receiptNumber
        amount
        paidOn
        method
        reason
        isReversed
        pendingReversal {
          ...ChangeFacts
        }
        allocations {
          month
        }
        reverses {
          id
          receiptNumber
        }
        carriedBy {
          id
          fullName
        }
        meeting {
          id
        }
        recordedBy {
          id
          fullName
        }
      }
    }
  }
`);

/** Takes money for premiums. */
export const PremiumRecordDocument = graphql(`
  mutation PremiumRecord($input: PremiumRecordInput!) {
    payment: premiumRecord(input: $input) {
      id
      receiptNumber
      amount
      allocations {
        month
      }
    }
  }
`);

/** Proposes to take a payment back; a second person approves it. */
export const PremiumReversalProposeDocument = graphql(`
  mutation PremiumReversalPropose($id: ID!, $input: PremiumReversalProposeInput!) {
    change: premiumReversalPropose(id: $id, input: $input) {
      id
    }
  }
`);
