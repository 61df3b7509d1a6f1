import { graphql } from '../data/gql';
import { operations } from '../data/operations';

const MessageListDocument = graphql(`
  query MessageList($page: PageInput, $sort: MessageSort, $filter: MessageFilter) {
    list: messages(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        recipientKind
        template
        state
        reason
        channel
        sendAfter
        sentAt
        fault
        text
        participant {
          id
          fullName
        }
        heir {
          id
          fullName
        }
        user {
          id
          fullName
        }
        meeting {
          id
          meetsOn
          group {
            id
            name
          }
        }
      }
    }
  }
`);

/** Messages behind react-admin's verbs; they are read only. */
export const messageOperations = operations({
  list: MessageListDocument,
  sort: { sendAfter: 'SEND_AFTER' },
});
