import { graphql } from '../../data/gql';

/** The cash of a meeting: what was keyed, what was counted, who stands by it. */
export const MeetingCashDocument = graphql(`
  query MeetingCash($id: ID!) {
    meeting(id: $id) {
      id
      status
      cashKeyed
      cashCount {
        ...CashCountFacts
      }
    }
  }
  fragment CashCountFacts on CashCount {
    id
    keyed
    counted
    difference
    explanation
    reason
    countedAt
    signedAt
    needsSignature
    denominations {
      denomination
      count
    }
    countedBy {
      id
      fullName
    }
    signedBy {
      id
      fullName
    }
  }
`);

/** Signs for a count as the second person. */
export const MeetingCashSignDocument = graphql(`
  mutation MeetingCashSign($id: ID!, $countId: ID!) {
    count: meetingCashSign(id: $id, countId: $countId) {
      id
    }
  }
`);

/** Cash that differs and waits for its second person. */
export const CashToSignDocument = graphql(`
  query CashToSign($page: PageInput, $filter: CashCountFilter) {
    counts: cashCounts(page: $page, filter: $filter) {
      total
      items {
        ...CashCountFacts
        meeting {
          id
          kind
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
