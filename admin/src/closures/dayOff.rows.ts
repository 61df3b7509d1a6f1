import type { ClosureListQuery, DaysOffQuery } from '../data/gql/graphql';

/** A day on which groups do not meet, and why. */
export type DayOff = DaysOffQuery['daysOff'][number];

/** Days off entered by hand. */
export type ClosureRow = ClosureListQuery['list']['items'][number];
