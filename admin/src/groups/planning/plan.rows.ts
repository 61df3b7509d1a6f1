import type { PlanFactsFragment } from '../../data/gql/graphql';

/** A plan of a group's meetings. */
export type Plan = PlanFactsFragment;

/** One day of a plan. */
export type PlanDay = Plan['days'][number];
