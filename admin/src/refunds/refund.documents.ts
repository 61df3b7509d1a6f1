import { graphql } from '../data/gql';

/** What a refund says wherever it is shown. */
export const RefundFactsFragment = graphql(`
  fragment RefundFacts on Refund {
    id
    state
    ground
    amount
    payeeName
    approvedAt
    daysSinceApproval
    withdrawal {
      reason
      withdrawnAt
      withdrawnBy {
        id
        fullName
      }
    }
    payout {
      id
      method
      paidOn
      receivedByName
      paidBy {
        id
        fullName
      }
      pendingReversal {
        id
        reason
      }
    }
    reversedPayouts {
      id
      paidOn
      receivedByName
      reversal {
        reason
        reversedOn
      }
    }
  }
`);

/** The refund of one enrolment, or what waits for it. */
export const EnrolmentRefundDocument = graphql(`
  query EnrolmentRefund($id: ID!) {
    enrolment(id: $id) {
      id
      refund {
        ...RefundFacts
        payout {
          id
          pendingReversal {
            ...ChangeFacts
          }
        }
      }
      withdrawnRefunds {
        ...RefundFacts
      }
      pendingRefund {
        ...ChangeFacts
      }
    }
  }
`);

/** Proposes to give the premiums of one enrolment back. */
export const RefundProposeDocument = graphql(`
  mutation RefundPropose($enrolmentId: ID!, $input: RefundProposeInput!) {
    change: refundPropose(enrolmentId: $enrolmentId, input: $input) {
      id
    }
  }
`);

/** Takes a refund back that was not paid. */
export const RefundWithdrawDocument = graphql(`
  mutation RefundWithdraw($id: ID!, $input: RefundWithdrawInput!) {
    refund: refundWithdraw(id: $id, input: $input) {
      id
    }
  }
`);

/** Proposes to book a payout back whose money came back. */
export const RefundPayoutReversalProposeDocument = graphql(`
  mutation RefundPayoutReversalPropose($id: ID!, $input: RefundPayoutReversalProposeInput!) {
    change: refundPayoutReversalPropose(id: $id, input: $input) {
      id
    }
  }
`);

/** Records that a refund was handed over. */
export const RefundPayDocument = graphql(`
  mutation RefundPay($id: ID!, $input: RefundPayInput!) {
    refund: refundPay(id: $id, input: $input) {
      id
    }
  }
`);

/** What refunding a cohort now would do, row by row. */
export const RefundPlanDocument = graphql(`
  query RefundPlan($cohortId: ID!, $arrears: ArrearsPolicy!) {
    plan: refundPlan(cohortId: $cohortId, arrears: $arrears) {
      arrears
      count
      amount
      digest
      cohort {
        id
        name
        endsOn
      }
      pendingRun {
        ...ChangeFacts
      }
      rows {
        ground
        amount
        payeeName
        arrearsMonths
        arrearsAmount
        hold
        enrolment {
          id
          participant {
            id
            number
            fullName
          }
        }
      }
    }
  }
`);

/** Proposes to refund a cohort exactly as its plan shows. */
export const RefundRunProposeDocument = graphql(`
  mutation RefundRunPropose($input: RefundRunProposeInput!) {
    change: refundRunPropose(input: $input) {
      id
    }
  }
`);
