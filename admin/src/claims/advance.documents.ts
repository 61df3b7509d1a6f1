import { graphql } from '../data/gql';

/** What waits for a second person about money ahead, and who stood behind what was paid. */
export const ClaimAdvanceDocument = graphql(`
  query ClaimAdvance($id: ID!) {
    claim(id: $id) {
      id
      advance {
        change {
          id
          proposedBy {
            id
            fullName
          }
          decidedBy {
            id
            fullName
          }
        }
      }
      pendingAdvance {
        ...ChangeFacts
      }
    }
  }
`);

/** Proposes to pay part of the benefit of a death ahead. */
export const ClaimAdvanceProposeDocument = graphql(`
  mutation ClaimAdvancePropose($id: ID!, $input: ClaimAdvanceInput!) {
    change: claimAdvancePropose(id: $id, input: $input) {
      id
    }
  }
`);

/** Proposes how an advance on a rejected claim ends. */
export const ClaimAdvanceEndProposeDocument = graphql(`
  mutation ClaimAdvanceEndPropose($id: ID!, $input: ClaimAdvanceEndInput!) {
    change: claimAdvanceEndPropose(id: $id, input: $input) {
      id
    }
  }
`);
