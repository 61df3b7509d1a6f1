import type {
  ClaimListQuery,
  ClaimOutlookQuery,
  ClaimPapersQuery,
  ClaimRecordQuery,
  ClockFactsFragment,
} from '../data/gql/graphql';

/** A claim as a row of the list shows it. */
export type ClaimRow = ClaimListQuery['list']['items'][number];

/** A claim as its own page shows it. */
export type ClaimRecord = NonNullable<ClaimRecordQuery['record']>;

/** With whom a claim lies and lay, and when it will be received. */
export type ClaimOutlook = NonNullable<ClaimOutlookQuery['claim']>;

/** One thing that happened to a claim. */
export type ClaimStep = ClaimRecord['steps'][number];

/** One document of a claim's checklist. */
export type ClaimDocument = ClaimRecord['documents'][number];

/** Where a claim stands against its promised days. */
export type Clock = ClockFactsFragment;

/** One time the family said that it has not got the money. */
export type ClaimComplaint = ClaimRecord['complaints'][number];

/** The files of one document, and what is taken in its place. */
export type ClaimPaper = NonNullable<ClaimPapersQuery['claim']>['documents'][number];

/** One photo or PDF. */
export type PaperFile = ClaimPaper['files'][number];
