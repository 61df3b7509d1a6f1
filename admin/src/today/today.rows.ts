import type { FigureFactsFragment, TodayQuery } from '../data/gql/graphql';

/** One kind of work that waits. */
export type WorkItem = TodayQuery['workQueue'][number];

/** The figures of a period beside those of the one before. */
export type Headline = TodayQuery['headline'];

/** So many of so many, and the share that makes. */
export type Figure = FigureFactsFragment;

/** A meeting of the coming days. */
export type ComingMeeting = TodayQuery['meetings']['items'][number];
