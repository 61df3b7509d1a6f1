import { graphql } from '../data/gql';
import { operations } from '../data/operations';

const RefundListDocument = graphql(`
  query RefundList($page: PageInput, $sort: RefundSort, $filter: RefundFilter) {
    list: refunds(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        ...RefundFacts
        enrolment {
          id
          participant {
            id
            number
            fullName
          }
          cohort {
            id
            name
          }
        }
      }
    }
  }
`);

/** Refunds that two people agreed on, behind react-admin's verbs; handing one over is an action of its own. */
export const refundOperations = operations({
  list: RefundListDocument,
  sort: { approvedAt: 'APPROVED_AT', amount: 'AMOUNT' },
});
