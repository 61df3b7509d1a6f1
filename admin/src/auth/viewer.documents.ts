import { graphql } from '../data/gql';

/** Who is signed in, or null. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerFacts
    }
  }
  fragment ViewerFacts on Viewer {
    permissions
    user {
      id
      fullName
      email
      role
    }
    institution {
      id
      name
      shortName
      timeZone
    }
  }
`);

/** Opens a session; the cookie travels in the answer's header. */
export const UserSignInDocument = graphql(`
  mutation UserSignIn($input: UserSignInInput!) {
    viewer: userSignIn(input: $input) {
      ...ViewerFacts
    }
  }
`);

/** Ends the session. */
export const UserSignOutDocument = graphql(`
  mutation UserSignOut {
    userSignOut
  }
`);
