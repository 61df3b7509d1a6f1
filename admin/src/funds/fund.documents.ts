import { graphql } from '../data/gql';

/** The claim fund of a cohort: what there is, what is expected, and whether it will do. */
export const ClaimFundDocument = graphql(`
  query ClaimFund($cohortId: ID!) {
    fund: claimFund(cohortId: $cohortId) {
      balance
      cash
      bank
      received
      paid
      committed
      alert
      runwayMonths
      cohort {
        id
        name
      }
      forecasts {
        days
        fromOpenClaims
        usual
        total
        balanceAfter
      }
      openClaims {
        stage
        count
        amount
        chance
      }
      pendingTranche {
        ...ChangeFacts
      }
      tranches {
        id
        amount
        receivedOn
        reference
      }
    }
  }
`);

/** Proposes to book money from the State. */
export const FundTrancheProposeDocument = graphql(`
  mutation FundTranchePropose($input: FundTrancheProposeInput!) {
    change: fundTranchePropose(input: $input) {
      id
    }
  }
`);
