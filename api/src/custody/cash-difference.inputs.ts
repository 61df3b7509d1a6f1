import { Length, Max, Min } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RupiahScalar } from '../kernel/index.js';

/** Cash in one pair of hands in rupiah at the most. */
const AMOUNT_MAX = 10_000_000_000;

@InputType({ description: 'Cash that was counted and differs from what the books say.' })
export class CashDifferenceProposeInput {
  @Field(() => ID, { description: 'The cohort whose cash it is.' })
  cohortId!: string;

  @Field(() => ID, { description: 'Who answers for the cash, a user of the institution.' })
  userId!: string;

  @Min(0)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, { description: 'What was counted, whole rupiah, 0 or more.' })
  counted!: number;

  @Length(3, 500)
  @Field(() => String, { description: 'How it came about, 3 to 500 characters.' })
  explanation!: string;
}
