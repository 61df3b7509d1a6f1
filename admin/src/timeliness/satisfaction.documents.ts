import { graphql } from '../data/gql';

/** What families answered in a period after they got their money. */
export const ClaimSatisfactionDocument = graphql(`
  query ClaimSatisfaction($from: LocalDate!, $to: LocalDate!) {
    satisfaction: claimSatisfaction(from: $from, to: $to) {
      count
      satisfiedShare
      answers {
        points
        count
      }
    }
  }
`);
