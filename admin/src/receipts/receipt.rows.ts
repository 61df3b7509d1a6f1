import type { ReceiptQuery } from '../data/gql/graphql';

/** A receipt as its page shows it. */
export type ReceiptRecord = NonNullable<ReceiptQuery['receipt']>;
