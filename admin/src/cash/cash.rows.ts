import type { CashDepositsQuery, CashHandoversQuery, CashHoldingsQuery } from '../data/gql/graphql';

/** The cash of one cohort in one person's hands. */
export type Holding = CashHoldingsQuery['holdings'][number];

/** Cash given from one to another. */
export type Handover = CashHandoversQuery['list']['items'][number];

/** Cash taken to the bank. */
export type Deposit = CashDepositsQuery['deposits']['items'][number];

/** Cash that was missing or too much. */
export type Difference = CashDepositsQuery['differences']['items'][number];
