import type { ClashFactsFragment, MeetingMoveFollowingMutation } from '../../data/gql/graphql';

/** Something that stands in the way of a meeting. */
export type Clash = ClashFactsFragment;

/** What came of moving a meeting and those after it. */
export type MovedFollowing = MeetingMoveFollowingMutation['moved'];
