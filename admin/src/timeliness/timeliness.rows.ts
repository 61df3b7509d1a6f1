import type { ClaimTimelinessQuery, DurationPartsFragment } from '../data/gql/graphql';

/** The report on time. */
export type Report = ClaimTimelinessQuery['report'];

/** One of the three durations. */
export type Duration = DurationPartsFragment;

/** On time of judged. */
export type OnTime = Report['onTime'];

/** What narrows the lists behind the figures, besides the period. */
export type Narrowing = Readonly<Record<string, unknown>>;
