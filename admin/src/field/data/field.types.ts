import type {
  FieldMeetingFactsFragment,
  FieldPacksQuery,
  FieldSignInMutation,
} from './gql/graphql';

/** Who signed in. */
export type Viewer = FieldSignInMutation['viewer'];

/** A group with its meetings and topics, as it is kept on the phone. */
export type Pack = FieldPacksQuery['packs'][number];

/** A meeting as the server described it last. */
export type Meeting = FieldMeetingFactsFragment;

/** A member's row of a meeting. */
export type Member = Meeting['members'][number];

/** What several phones recorded of one member. */
export type Merge = Meeting['merges'][number];

/** What one of those phones recorded. */
export type MergeEntry = Merge['entries'][number];
