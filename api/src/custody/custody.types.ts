import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import type { CashAge } from './cash-age.js';

/** The premium cash of one cohort in one person's hands. */
@ObjectType({
  description:
    'The premium cash of one cohort that one person answers for: received and not yet given on, taken to the bank or paid back. What came in first goes out first.',
})
export class CashHolding implements CashAge {
  readonly userId!: string;
  readonly cohortId!: string;

  @Field(() => RupiahScalar, { description: 'In this person’s hands, in whole rupiah.' })
  held!: number;

  @Field(() => RupiahScalar, {
    description: 'Of it, said to be given on and waiting for the taker, in whole rupiah.',
  })
  waiting!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day the oldest of it came in; null when nothing is held.',
  })
  oldestOn!: LocalDate | null;

  @Field(() => RupiahScalar, { description: 'Held for at most 7 days, in whole rupiah.' })
  upTo7Days!: number;

  @Field(() => RupiahScalar, { description: 'Held for 8 to 30 days, in whole rupiah.' })
  upTo30Days!: number;

  @Field(() => RupiahScalar, { description: 'Held for more than 30 days, in whole rupiah.' })
  over30Days!: number;
}
