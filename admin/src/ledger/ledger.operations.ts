import { graphql } from '../data/gql';
import { operations } from '../data/operations';

const LedgerEntryListDocument = graphql(`
  query LedgerEntryList($page: PageInput, $filter: LedgerEntryFilter) {
    list: ledgerEntries(page: $page, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        fund
        occurredOn
        recordedAt
        description
        recordedBy {
          id
          fullName
        }
        reverses {
          id
          occurredOn
        }
        source {
          kind
          id
          number
        }
        postings {
          amount
          account {
            id
            kind
            enrolment {
              id
              participant {
                id
                fullName
              }
            }
          }
        }
      }
    }
  }
`);

/** Entries of the ledger behind react-admin's list; nothing writes to them. */
export const ledgerEntryOperations = operations({ list: LedgerEntryListDocument });
