import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

@InputType({ description: 'Whose arrears to count; all given conditions must hold.' })
export class PremiumArrearsFilter {
  @Field(() => ID, { nullable: true, description: 'Only enrolments in this cohort.' })
  cohortId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only present members of this group.' })
  groupId?: string | null;
}

/** People of one age of arrears. */
@ObjectType({
  description: 'Participants whose arrears have one age, and what is missing of them all.',
})
export class ArrearsBucket {
  @Field(() => Int, { description: 'Participants.' })
  people!: number;

  @Field(() => RupiahScalar, {
    description: 'What is missing in all their overdue months, in whole rupiah.',
  })
  amount!: number;
}

const AGE =
  'The list `participants` with the same `arrearsMonthsFrom` and `arrearsMonthsTo` shows exactly them.';

/** Arrears by age, and how punctual people pay. */
@ObjectType({
  description:
    'Arrears by age, and how punctually premiums are paid, in running enrolments as of today. A participant is in one bucket: that of as many months as are past their due date and not paid in full (arrears ageing 1/2/3+ months).',
})
export class ArrearsAgeing {
  @Field(() => ArrearsBucket, { description: `One overdue month. ${AGE}` })
  oneMonth!: ArrearsBucket;

  @Field(() => ArrearsBucket, { description: `Two overdue months. ${AGE}` })
  twoMonths!: ArrearsBucket;

  @Field(() => ArrearsBucket, { description: `Three overdue months and more. ${AGE}` })
  threeOrMoreMonths!: ArrearsBucket;

  @Field(() => ArrearsBucket, { description: `One overdue month and more. ${AGE}` })
  total!: ArrearsBucket;

  @Field(() => Int, { description: 'Participants in a running enrolment, in arrears or not.' })
  participants!: number;

  @Field(() => Int, {
    description: 'Premiums whose due date is past, one for each of their months.',
  })
  judgedMonths!: number;

  @Field(() => Int, {
    description:
      'Those of `judgedMonths` that were paid in full by their due date. Months paid ahead are on time, carried money counts on the day it was handed over, and what was taken back does not count.',
  })
  onTimeMonths!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Punctuality, the on-time payment rate: `onTimeMonths` of `judgedMonths`, 0 to 1; null before the first due date.',
  })
  onTimeShare!: number | null;
}

/** The arrears of one group. */
@ObjectType({ description: 'The arrears of the present members of one group.' })
export class GroupArrears {
  groupId!: string | null;

  @Field(() => ArrearsAgeing, { description: 'Its arrears and punctuality.' })
  ageing!: ArrearsAgeing;
}

/** The arrears of everything the viewer may see. */
@ObjectType({
  description:
    'Arrears by age in all, and of each group. Groups and those in no group add up to the whole.',
})
export class PremiumArrears {
  @Field(() => LocalDateScalar, { description: 'The day on which it holds: today.' })
  on!: LocalDate;

  @Field(() => ArrearsAgeing, { description: 'All of them together.' })
  whole!: ArrearsAgeing;

  @Field(() => [GroupArrears], {
    description:
      'Groups with members in a running enrolment, most rupiah missing first, at most 500.',
  })
  groups!: GroupArrears[];
}
