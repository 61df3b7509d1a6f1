import { Length, Max, Min } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { AdvanceOutcome } from './claim-advance.js';

const AMOUNT_MAX = 100_000_000;

@InputType({ description: 'Part of the benefit of a death to be paid ahead.' })
export class ClaimAdvanceInput {
  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, { description: 'Whole rupiah, from 1 to `advanceMax` of the claim.' })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day of payment, from the report until today.' })
  on!: LocalDate;

  @Field(() => PaymentMethod, { description: 'Out of the claim cash or the claim bank account.' })
  method!: PaymentMethod;

  @Length(3, 500)
  @Field(() => String, {
    description: 'Why the family needs it now, 3 to 500 characters, without health data.',
  })
  reason!: string;
}

@InputType({ description: 'What becomes of an advance on a claim that was rejected.' })
export class ClaimAdvanceEndInput {
  @Field(() => AdvanceOutcome, { description: 'How it ends.' })
  outcome!: AdvanceOutcome;

  @Field(() => LocalDateScalar, {
    description: 'Day the money came back or was given up, from the advance until today.',
  })
  on!: LocalDate;

  @Field(() => PaymentMethod, {
    description: 'Into the claim cash or the claim bank account; of no effect when written off.',
  })
  method!: PaymentMethod;

  @Length(3, 500)
  @Field(() => String, { description: 'Why, 3 to 500 characters, without health data.' })
  reason!: string;
}
