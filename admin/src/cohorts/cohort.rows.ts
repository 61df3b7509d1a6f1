import type { CohortListQuery } from '../data/gql/graphql';

/** A cohort to choose. */
export type CohortRow = CohortListQuery['list']['items'][number];
