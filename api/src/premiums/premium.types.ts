import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  LocalDateScalar,
  LocalMonthScalar,
  RupiahScalar,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import { PremiumDueStatus, type PremiumDue as Due } from './premium-schedule.js';

registerEnumType(PremiumDueStatus, {
  name: 'PremiumDueStatus',
  description: 'How the premium of one month stands today.',
  valuesConfig: {
    PAID: { description: 'Paid in full.' },
    PARTIAL: { description: 'Paid in part and not past its due date.' },
    DUE: { description: 'Its month has begun, nothing is paid, the due date is today or ahead.' },
    OVERDUE: { description: 'Past its due date and not paid in full.' },
    FUTURE: { description: 'Its month has not begun.' },
  },
});

/** One month's premium as it stands today. */
@ObjectType({ description: 'The premium of one month of the term as it stands today.' })
export class PremiumDue implements Omit<Due, 'monthsLate'> {
  @Field(() => LocalMonthScalar, { description: 'The month.' })
  month!: LocalMonth;

  @Field(() => LocalDateScalar, { description: 'Day by which it is due.' })
  dueOn!: LocalDate;

  @Field(() => RupiahScalar, { description: 'The premium, in whole rupiah.' })
  amount!: number;

  @Field(() => RupiahScalar, { description: 'Paid of it so far, in whole rupiah.' })
  paid!: number;

  @Field(() => PremiumDueStatus, { description: 'How it stands.' })
  status!: PremiumDueStatus;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day from which it was paid in full; null while it is not.',
  })
  paidOn!: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when paid in full by its due date; null while that is open.',
  })
  isOnTime!: boolean | null;
}

/** An enrolment's premiums at a glance, as of today. */
@ObjectType({ description: 'The premiums of an enrolment at a glance, as they stand today.' })
export class PremiumSummary {
  @Field(() => RupiahScalar, { description: 'Paid in all, reversals taken off, in whole rupiah.' })
  paidTotal!: number;

  @Field(() => Int, { description: 'Months paid in full.' })
  paidMonths!: number;

  @Field(() => Int, { description: 'Months of the whole term.' })
  termMonths!: number;

  @Field(() => Int, { description: 'Months past their due date and not paid in full.' })
  arrearsMonths!: number;

  @Field(() => RupiahScalar, { description: 'What is missing in those months, in whole rupiah.' })
  arrearsAmount!: number;

  @Field(() => Int, { description: 'Months after the present one that are paid in full already.' })
  monthsAhead!: number;

  @Field(() => Int, {
    description:
      'Punctuality: of the months whose due date is past, those paid in full by it. It counts when the money was handed over and who carried it does not matter; months paid ahead are on time; a payment that was taken back does not count.',
  })
  onTimeMonths!: number;

  @Field(() => Int, { description: 'Months whose due date is past: those `onTimeMonths` is of.' })
  judgedMonths!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of the months whose due date is past, the share paid in full by it, 0 to 1; null before the first.',
  })
  onTimeShare!: number | null;

  @Field(() => RupiahScalar, {
    description:
      'What comes back if all remaining months are paid; for an ended enrolment, what was paid.',
  })
  refundForecast!: number;

  @Field(() => LocalDateScalar, {
    description: 'When it comes back: the end of the term, or the day the enrolment ended.',
  })
  refundOn!: LocalDate;
}
