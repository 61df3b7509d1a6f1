import type {
  AgeingFactsFragment,
  ArrearsToDecideQuery,
  EnrolmentStandingQuery,
  PremiumArrearsQuery,
  StandingFactsFragment,
} from '../data/gql/graphql';

/** Arrears by age, and how punctual people pay. */
export type Ageing = AgeingFactsFragment;

/** The arrears of one group, or of those in none. */
export type GroupAgeing = PremiumArrearsQuery['arrears']['groups'][number];

/** An enrolment about which somebody is to decide. */
export type ToDecide = ArrearsToDecideQuery['list']['items'][number];

/** Where an enrolment stands by the rules. */
export type Standing = StandingFactsFragment;

/** What was decided about an enrolment. */
export type Decision = NonNullable<EnrolmentStandingQuery['enrolment']>['arrearsDecisions'][number];
