import type { MeetingListQuery, MeetingRecordQuery } from '../data/gql/graphql';

/** A meeting as a row of the list shows it. */
export type MeetingRow = MeetingListQuery['list']['items'][number];

/** A meeting as its own page shows it. */
export type MeetingRecord = NonNullable<MeetingRecordQuery['record']>;
