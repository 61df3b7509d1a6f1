import { operations } from '../data/operations';
import { graphql } from '../data/gql';

const CohortListDocument = graphql(`
  query CohortList($page: PageInput, $sort: CohortSort, $filter: CohortFilter) {
    list: cohorts(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        name
        startsOn
        endsOn
      }
    }
  }
`);

/** Cohorts, to choose from. */
export const cohortOperations = operations({
  list: CohortListDocument,
  sort: { name: 'NAME', startsOn: 'STARTS_ON' },
});
