import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ArrearsPolicy } from './refund-plan.types.js';

@InputType({ description: 'The refunds of a cohort, as its plan shows them.' })
export class RefundRunProposeInput {
  @Field(() => ID, { description: 'The cohort.' })
  cohortId!: string;

  @Field(() => ArrearsPolicy, { description: 'What is done about arrears, as in the plan.' })
  arrears!: ArrearsPolicy;

  @Length(1, 64)
  @Field(() => String, { description: '`digest` of the plan that was looked at.' })
  digest!: string;

  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}
