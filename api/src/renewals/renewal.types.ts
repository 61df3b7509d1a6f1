import { Authorized, Field, Int, ObjectType } from 'type-graphql';
import {
  LocalDateScalar,
  Permission,
  RuleCode,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';

const RULES =
  'ENROLMENT_RENEWED when it goes on already; RENEWAL_OF_DECEASED, RENEWAL_OF_WITHDRAWN, RENEWAL_OF_LAPSED, RENEWAL_TERM_RUNS, AGE_OUTSIDE_LIMITS, NOT_BREADWINNER, FAMILY_CARD_ALREADY_INSURED, ENROLMENT_OVERLAPS, DATE_OUT_OF_ORDER, RENEWAL_NEEDS_GROUP, GROUP_CLOSED, GROUP_FULL, COHORT_FULL';

/** What renewing would do for one enrolment. */
@ObjectType({ description: 'What renewing a cohort would do for one enrolment.' })
export class RenewalRow {
  readonly enrolmentId!: string;
  readonly renewedById!: string | null;

  @Field(() => RuleCode, {
    nullable: true,
    description: `The first rule that stands in the way: ${RULES}. Null when it can be renewed.`,
  })
  rule!: RuleCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and what was found; null when it can be renewed.',
  })
  message!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the group to join; null when none is known.',
  })
  groupName!: string | null;

  @Field(() => Boolean, { description: 'Whether that group is still to be opened.' })
  isGroupNew!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether cover goes on without a gap, so that no new waiting period begins: the new term starts on the day after the last of the old one, which gave cover to its end. It needs the first premium before the grace of the first month is over.',
  })
  isWithoutGap!: boolean;

  @Authorized(Permission.PREMIUM_READ)
  @Field(() => Int, { description: 'Months of the old term that are not paid in full.' })
  arrearsMonths!: number;

  @Authorized(Permission.PREMIUM_READ)
  @Field(() => RupiahScalar, {
    description: 'What is missing in them, whole rupiah. It does not go over into the new term.',
  })
  arrearsAmount!: number;

  @Authorized(Permission.PREMIUM_READ)
  @Field(() => RupiahScalar, {
    description: 'Premiums of the old term that are still to be handed back, whole rupiah.',
  })
  toRefund!: number;
}

/** What renewing a cohort would do. */
@ObjectType({ description: 'What renewing a cohort would do, enrolment by enrolment.' })
export class RenewalPlan {
  readonly fromCohortId!: string;
  readonly toCohortId!: string;

  @Field(() => LocalDateScalar, { description: 'First day of cover in the later cohort.' })
  startsOn!: LocalDate;

  @Field(() => [RenewalRow], { description: 'Every enrolment of the cohort, by name.' })
  rows!: RenewalRow[];

  @Field(() => Int, { description: 'How many can be renewed.' })
  readyCount!: number;

  @Field(() => Int, { description: 'How many go on already.' })
  renewedCount!: number;
}

/** What became of one enrolment. */
@ObjectType({ description: 'What became of one enrolment that was to be renewed.' })
export class RenewalOutcome {
  readonly enrolmentId!: string;
  readonly renewalId!: string | null;

  @Field(() => RuleCode, {
    nullable: true,
    description: `The rule that refused it, one of ${RULES}; null when it was renewed.`,
  })
  rule!: RuleCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and what was found; null when it was renewed.',
  })
  message!: string | null;
}
