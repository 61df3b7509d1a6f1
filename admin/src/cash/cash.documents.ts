import { graphql } from '../data/gql';

/** Who holds how much premium cash, and since when. */
export const CashHoldingsDocument = graphql(`
  query CashHoldings {
    holdings: cashHoldings {
      held
      waiting
      oldestOn
      upTo7Days
      upTo30Days
      over30Days
      user {
        id
        fullName
        role
      }
      cohort {
        id
        name
      }
      pendingDifference {
        ...ChangeFacts
      }
    }
  }
`);

/** Hand-overs with who gave, who took and what became of it. */
export const CashHandoversDocument = graphql(`
  query CashHandovers($page: PageInput, $filter: CashHandoverFilter) {
    list: cashHandovers(page: $page, filter: $filter) {
      total
      items {
        id
        amount
        handedOn
        note
        recordedAt
        state
        reason
        answeredAt
        from {
          id
          fullName
        }
        to {
          id
          fullName
        }
        cohort {
          id
          name
        }
      }
    }
  }
`);

/** Cash that was taken to the bank, and cash that was missing or too much. */
export const CashDepositsDocument = graphql(`
  query CashDeposits($page: PageInput) {
    deposits: bankDeposits(page: $page) {
      total
      items {
        id
        amount
        depositedOn
        slipNumber
        cohort {
          id
          name
        }
        depositedBy {
          id
          fullName
        }
      }
    }
    differences: cashDifferences(page: $page) {
      total
      items {
        id
        amount
        explanation
        foundOn
        user {
          id
          fullName
        }
        cohort {
          id
          name
        }
      }
    }
  }
`);

/** Says that cash was given to somebody. */
export const CashHandOverDocument = graphql(`
  mutation CashHandOver($input: CashHandOverInput!) {
    handover: cashHandOver(input: $input) {
      id
    }
  }
`);

/** Confirms that this cash was received. */
export const CashHandoverConfirmDocument = graphql(`
  mutation CashHandoverConfirm($id: ID!) {
    handover: cashHandoverConfirm(id: $id) {
      id
    }
  }
`);

/** Says that something else, or nothing, was received. */
export const CashHandoverRefuseDocument = graphql(`
  mutation CashHandoverRefuse($id: ID!, $input: CashHandoverReasonInput!) {
    handover: cashHandoverRefuse(id: $id, input: $input) {
      id
    }
  }
`);

/** Takes one's own hand-over back. */
export const CashHandoverWithdrawDocument = graphql(`
  mutation CashHandoverWithdraw($id: ID!, $input: CashHandoverReasonInput!) {
    handover: cashHandoverWithdraw(id: $id, input: $input) {
      id
    }
  }
`);

/** Records cash of one's own hands taken to the bank. */
export const BankDepositRecordDocument = graphql(`
  mutation BankDepositRecord($input: BankDepositRecordInput!) {
    deposit: bankDepositRecord(input: $input) {
      id
    }
  }
`);

/** Proposes to book cash that is missing or too much. */
export const CashDifferenceProposeDocument = graphql(`
  mutation CashDifferencePropose($input: CashDifferenceProposeInput!) {
    change: cashDifferencePropose(input: $input) {
      id
    }
  }
`);
