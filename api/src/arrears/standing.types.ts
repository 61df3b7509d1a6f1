import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  LocalDateScalar,
  LocalMonthScalar,
  RupiahScalar,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import { StandingStatus, type Standing } from '../premiums/index.js';

registerEnumType(StandingStatus, {
  name: 'StandingStatus',
  description:
    'Where an enrolment stands by the programme’s rules on arrears. The rules only propose; a person suspends and a person lets lapse.',
  valuesConfig: {
    PUNCTUAL: { description: 'No premium is overdue.' },
    IN_GRACE: {
      description:
        'Premiums are overdue, and the oldest is in grace: until the end of the month GRACE_MONTHS after its own.',
    },
    IN_ARREARS: {
      description:
        'The grace of the oldest overdue premium is over, and fewer are overdue than SUSPEND_AFTER_MONTHS.',
    },
    TO_SUSPEND: {
      description: 'As many premiums are overdue as SUSPEND_AFTER_MONTHS: cover may be suspended.',
    },
    TO_LAPSE: {
      description: 'As many premiums are overdue as LAPSE_AFTER_MONTHS: the enrolment may lapse.',
    },
  },
});

/** Where an enrolment stands today, what decides it, and since when. */
@ObjectType({
  description:
    'Where an enrolment stands today by the programme’s rules on arrears, what decides it, and since when. It changes nothing by itself.',
})
export class PremiumStanding implements Standing {
  @Field(() => StandingStatus, { description: 'Where it stands.' })
  status!: StandingStatus;

  @Field(() => LocalDateScalar, {
    description:
      'First day of this status without a break, as it was known on each day: a payment that was taken back counts until then.',
  })
  sinceOn!: LocalDate;

  @Field(() => LocalMonthScalar, {
    nullable: true,
    description:
      'The month whose premium decides it: the oldest overdue one, or for TO_SUSPEND and TO_LAPSE the one that filled the measure; null when punctual.',
  })
  month!: LocalMonth | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of grace of the oldest overdue premium; null when punctual.',
  })
  graceEndsOn!: LocalDate | null;

  @Field(() => Int, { description: 'Months past their due date and not paid in full.' })
  arrearsMonths!: number;

  @Field(() => RupiahScalar, { description: 'What is missing in those months, in whole rupiah.' })
  arrearsAmount!: number;

  @Field(() => Int, { description: 'Overdue premiums from which on cover may be suspended.' })
  suspendAfterMonths!: number;

  @Field(() => Int, { description: 'Overdue premiums from which on the enrolment may lapse.' })
  lapseAfterMonths!: number;
}
