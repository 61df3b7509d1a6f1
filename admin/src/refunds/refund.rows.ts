import type {
  RefundFactsFragment,
  RefundListQuery,
  RefundPlanQuery,
  UnclaimedRegisterQuery,
} from '../data/gql/graphql';

/** A refund with what every screen says of it. */
export type Refund = RefundFactsFragment;

/** A refund as a row of the list shows it. */
export type RefundRow = RefundListQuery['list']['items'][number];

/** What refunding a cohort would do. */
export type Plan = NonNullable<RefundPlanQuery['plan']>;

/** What it would do for one participant. */
export type PlanRow = Plan['rows'][number];

/** A refund of the register of those that nobody fetched. */
export type Unclaimed = UnclaimedRegisterQuery['list']['items'][number];

/** An attempt to reach whoever it waits for. */
export type Contact = Unclaimed['contacts'][number];
