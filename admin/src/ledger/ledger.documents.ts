import { graphql } from '../data/gql';

/** The balance of each kind of account, cohort by cohort. */
export const LedgerTotalsDocument = graphql(`
  query LedgerTotals {
    totals: ledgerTotals {
      kind
      fund
      balance
      entryCount
      cohort {
        id
        name
        institution {
          id
          shortName
        }
      }
    }
  }
`);

/** The search of the books for faults. */
export const BookCheckDocument = graphql(`
  query BookCheck {
    report: bookCheck {
      checkedAt
      isSound
      checks {
        name
        wrongCount
        firstWrong
        detail
      }
    }
  }
`);
