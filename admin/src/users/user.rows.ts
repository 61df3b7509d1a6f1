import type { UserFactsFragment } from '../data/gql/graphql';

/** A person with an account. */
export type UserRow = UserFactsFragment;
