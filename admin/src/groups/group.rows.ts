import type { GroupFactsFragment, GroupListQuery, GroupMembersQuery } from '../data/gql/graphql';

/** A group as a row of the list shows it. */
export type GroupRow = GroupListQuery['list']['items'][number];

/** A group without its people. */
export type GroupFacts = GroupFactsFragment;

/** A group as its own page shows it. */
export type GroupRecord = GroupFacts;

/** A member's stay in a group. */
export type GroupMembership = NonNullable<GroupMembersQuery['group']>['memberships'][number];
