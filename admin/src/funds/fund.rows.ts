import type { ClaimFundQuery } from '../data/gql/graphql';

/** A claim fund as its page shows it. */
export type Fund = NonNullable<ClaimFundQuery['fund']>;

/** Money from the State, as the form asks for it. */
export interface TrancheForm {
  amount: number;
  receivedOn: string;
  reference: string;
  reason: string;
}
