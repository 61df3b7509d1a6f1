import { graphql } from '../data/gql';

/** How many refunds nobody fetched yet, by how long they wait. */
export const UnclaimedAgesDocument = graphql(`
  query UnclaimedAges {
    ages: unclaimedRefunds {
      on
      upTo30Days {
        count
        amount
      }
      upTo90Days {
        count
        amount
      }
      over90Days {
        count
        amount
      }
      total {
        count
        amount
      }
    }
  }
`);

/** The refunds that nobody fetched yet, with whom to ask and who was asked already. */
export const UnclaimedRegisterDocument = graphql(`
  query UnclaimedRegister($page: PageInput, $sort: RefundSort, $filter: RefundFilter) {
    list: refunds(page: $page, sort: $sort, filter: $filter) {
      total
      items {
        id
        amount
        payeeName
        approvedAt
        daysSinceApproval
        contacts {
          id
          contactedOn
          way
          outcome
          note
          recordedBy {
            id
            fullName
          }
        }
        enrolment {
          id
          participant {
            id
            number
            fullName
            phone
            beneficiaries {
              id
              fullName
              relationship
              phone
            }
          }
        }
      }
    }
  }
`);

/** Notes an attempt to reach whoever a refund waits for. */
export const RefundContactRecordDocument = graphql(`
  mutation RefundContactRecord($id: ID!, $input: RefundContactInput!) {
    refund: refundContactRecord(id: $id, input: $input) {
      id
    }
  }
`);
