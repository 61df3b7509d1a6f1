import { graphql } from '../../data/gql';

/** Claims that were reported at a meeting. */
export const MeetingClaimsDocument = graphql(`
  query MeetingClaims($id: ID!) {
    meeting(id: $id) {
      id
      reportedClaims {
        id
        number
        cause
        stage
        eventOn
        participant {
          id
          fullName
        }
      }
    }
  }
`);
