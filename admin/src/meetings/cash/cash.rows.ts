import type { CashCountFactsFragment } from '../../data/gql/graphql';

/** The cash of a meeting as it was last counted. */
export type CashCount = CashCountFactsFragment;
