import { graphql } from '../data/gql';

/** The institutions the viewer may see. */
export const InstitutionChoicesDocument = graphql(`
  query InstitutionChoices($page: PageInput) {
    institutions(page: $page) {
      items {
        id
        shortName
      }
    }
  }
`);
