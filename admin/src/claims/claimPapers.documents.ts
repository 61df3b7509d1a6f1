import { graphql } from '../data/gql';

/** The photos and PDFs of a claim's documents, and what is taken in place of each. */
export const ClaimPapersDocument = graphql(`
  query ClaimPapers($id: ID!) {
    claim(id: $id) {
      id
      documents {
        id
        acceptedSubstitutes
        files {
          id
          number
          mediaType
          bytes
          pages
          uploadedAt
          uploadedBy {
            id
            fullName
          }
          withdrawnReason
          path
        }
      }
    }
  }
`);

/** Who was given the files of a claim. */
export const ClaimFileViewsDocument = graphql(`
  query ClaimFileViews($id: ID!) {
    claim(id: $id) {
      id
      documents {
        id
        files {
          id
          views {
            id
            viewedAt
            viewedBy {
              id
              fullName
            }
          }
        }
      }
    }
  }
`);

/** Says why a file does not count any more. */
export const ClaimFileWithdrawDocument = graphql(`
  mutation ClaimFileWithdraw($id: ID!, $input: ClaimFileWithdrawInput!) {
    file: claimFileWithdraw(id: $id, input: $input) {
      id
    }
  }
`);

/** Asks the family for everything that is missing. */
export const ClaimRequestDocumentsDocument = graphql(`
  mutation ClaimRequestDocuments($id: ID!, $expectedVersion: Int!, $untilOn: LocalDate!) {
    claim: claimRequestDocuments(id: $id, expectedVersion: $expectedVersion, untilOn: $untilOn) {
      id
      version
    }
  }
`);
