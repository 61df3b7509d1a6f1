import type {
  HostPlaceFactsFragment,
  MeetingFactsFragment,
  MeetingListQuery,
  MeetingOutcomeQuery,
  MeetingRecordQuery,
  MeetingRowFactsFragment,
} from '../data/gql/graphql';

/** The part of a row that only those see who may see participants. */
type RowNames = Pick<MeetingListQuery['list']['items'][number], 'hostTurn'>;

/** A meeting as a row of the list shows it. */
export type MeetingRow = MeetingRowFactsFragment & Partial<RowNames>;

type Whole = NonNullable<MeetingRecordQuery['record']>;

/** A meeting as its own page shows it; names, host and money only for those who may see them. */
export type MeetingRecord = MeetingFactsFragment &
  Partial<Pick<Whole, 'hostTurn'>> & {
    group?: (NonNullable<MeetingFactsFragment['group']> & Partial<HostQueue>) | null;
  };

type HostQueue = Pick<NonNullable<Whole['group']>, 'hostQueue'>;

/** A place in the queue of hosts of the meeting's group. */
export type HostPlace = HostPlaceFactsFragment;

/** What came of a meeting. */
export type MeetingOutcome = NonNullable<MeetingOutcomeQuery['meeting']>;

/** What a meeting decided. */
export type MeetingDecision = NonNullable<MeetingOutcome['decisions']>[number];
