import type { ChangeFactsFragment, PendingChangeListQuery } from '../data/gql/graphql';

/** A change with what every screen says of it. */
export type Change = ChangeFactsFragment;

/** A change as a row of the list shows it. */
export type ChangeRow = PendingChangeListQuery['list']['items'][number];
