import type { BookCheckQuery, LedgerEntryListQuery, LedgerTotalsQuery } from '../data/gql/graphql';

/** The balance of one kind of account in one cohort. */
export type Total = LedgerTotalsQuery['totals'][number];

/** One check of the books. */
export type Check = BookCheckQuery['report']['checks'][number];

/** An entry as the list shows it. */
export type EntryRow = LedgerEntryListQuery['list']['items'][number];
