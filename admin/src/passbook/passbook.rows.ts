import type { PassbookQuery } from '../data/gql/graphql';

/** An enrolment with its passbook. */
export type PassbookRecord = NonNullable<PassbookQuery['enrolment']>;

/** One month of it. */
export type PassbookBoxRow = PassbookRecord['passbook']['boxes'][number];
