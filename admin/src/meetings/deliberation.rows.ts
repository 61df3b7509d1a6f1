import type { MeetingDeliberationQuery } from '../data/gql/graphql';

/** What a meeting talked over. */
export type MeetingDeliberation = NonNullable<MeetingDeliberationQuery['meeting']>;

/** A question with its answer, if it has one. */
export type MeetingQuestion = MeetingDeliberation['questions'][number];
