import { graphql } from '../data/gql';
import { operations } from '../data/operations';

const PendingChangeListDocument = graphql(`
  query PendingChangeList(
    $page: PageInput
    $sort: PendingChangeSort
    $filter: PendingChangeFilter
  ) {
    list: pendingChanges(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        ...ChangeFacts
        payment {
          id
          receiptNumber
          enrolment {
            id
            participant {
              id
              fullName
            }
          }
        }
        refundOf {
          id
          participant {
            id
            fullName
          }
        }
      }
    }
  }
`);

/** Changes of money behind react-admin's verbs; deciding them is an action of its own. */
export const changeOperations = operations({
  list: PendingChangeListDocument,
  sort: { proposedAt: 'PROPOSED_AT', amount: 'AMOUNT' },
});
