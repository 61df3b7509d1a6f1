import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

/** Some refunds, counted. */
@ObjectType({ description: 'How many refunds, and how much they are together.' })
export class RefundCount {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => RupiahScalar, { description: 'Together, in whole rupiah.' })
  amount!: number;
}

/** Refunds that nobody fetched yet, by how long they wait. */
@ObjectType({
  description:
    'Refunds that two people agreed on and nobody fetched yet, by the days since their approval.',
})
export class UnclaimedRefunds {
  @Field(() => LocalDateScalar, { description: 'The day up to which the days are counted.' })
  on!: LocalDate;

  @Field(() => RefundCount, { description: 'Those that wait for 30 days or fewer.' })
  upTo30Days!: RefundCount;

  @Field(() => RefundCount, { description: 'Those that wait for 31 to 90 days.' })
  upTo90Days!: RefundCount;

  @Field(() => RefundCount, { description: 'Those that wait for more than 90 days.' })
  over90Days!: RefundCount;

  @Field(() => RefundCount, { description: 'All of them.' })
  total!: RefundCount;
}
