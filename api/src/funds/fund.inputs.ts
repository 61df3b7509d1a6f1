import { Length, Max, Min } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

/** One tranche in rupiah at the most. */
const AMOUNT_MAX = 100_000_000_000;

@InputType({ description: 'Money from the State that came into the claim fund of a cohort.' })
export class FundTrancheProposeInput {
  @Field(() => ID, { description: 'The cohort whose claims it is for.' })
  cohortId!: string;

  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, { description: 'Whole rupiah, 1 to 100,000,000,000.' })
  amount!: number;

  @Field(() => LocalDateScalar, {
    description: 'Day it stood on the bank account, today or earlier.',
  })
  receivedOn!: LocalDate;

  @Length(3, 60)
  @Field(() => String, {
    description: 'Reference of the bank transfer, 3 to 60 characters, once per institution.',
  })
  reference!: string;

  @Length(3, 500)
  @Field(() => String, { description: 'What it is for, 3 to 500 characters.' })
  reason!: string;
}
