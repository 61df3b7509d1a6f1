import { graphql } from '../data/gql';

/** A passbook with whose it is. */
export const PassbookDocument = graphql(`
  query Passbook($id: ID!) {
    enrolment(id: $id) {
      id
      startsOn
      endsOn
      participant {
        id
        number
        fullName
      }
      cohort {
        id
        name
        institution {
          id
          name
        }
      }
      passbook {
        termMonths
        paidTotal
        owedTotal
        refund {
          on
          amountSoFar
          forecast
        }
        boxes {
          month
          due
          paid
          state
          receipts {
            paymentId
            number
            amount
          }
        }
      }
    }
  }
`);
