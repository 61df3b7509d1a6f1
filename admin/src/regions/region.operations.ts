import { operations } from '../data/operations';
import { graphql } from '../data/gql';

const RegionListDocument = graphql(`
  query RegionList($page: PageInput, $filter: RegionFilter) {
    list: regions(page: $page, filter: $filter) {
      total
      totalIsEstimate
      items {
        id: code
        name
        path
      }
    }
  }
`);

/** Regions, to choose from; their code is their identity. */
export const regionOperations = operations({ list: RegionListDocument });
