import type { EnrolmentsRenewMutation, RenewalPlanQuery } from '../data/gql/graphql';

/** What renewing a cohort would do. */
export type RenewalPlan = NonNullable<RenewalPlanQuery['plan']>;

/** What it would do for one participant. */
export type RenewalRow = RenewalPlan['rows'][number];

/** What became of one participant. */
export type RenewalOutcome = EnrolmentsRenewMutation['outcomes'][number];
