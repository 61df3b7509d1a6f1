import type {
  GroupFactsFragment,
  GroupListQuery,
  GroupMembersQuery,
  GroupRecordQuery,
} from '../data/gql/graphql';

/** A group as a row of the list shows it. */
export type GroupRow = GroupListQuery['list']['items'][number];

/** A group without its people. */
export type GroupFacts = GroupFactsFragment;

/** A group as its own page shows it to those who may see names. */
export type GroupRecord = NonNullable<GroupRecordQuery['record']>;

/** A member's stay in a group. */
export type GroupMembership = NonNullable<GroupMembersQuery['group']>['memberships'][number];

/** A place in the queue of hosts. */
export type HostSuggestion = GroupRecord['hostQueue'][number];
