import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { RefundGround } from './refund.entity.js';

@InputType({ description: 'Why premiums are to be given back.' })
export class RefundProposeInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'How a refund was handed over.' })
export class RefundPayInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Field(() => PaymentMethod, {
    description: 'CASH from the payer’s own hands, or TRANSFER from the bank.',
  })
  method!: PaymentMethod;

  @Field(() => LocalDateScalar, { description: 'Day it was handed over, today or earlier.' })
  paidOn!: LocalDate;

  @Length(2, 200)
  @Field(() => String, { description: 'Who signed for it, 2 to 200 characters.' })
  receivedByName!: string;
}

@InputType({ description: 'Which refunds to list; all given conditions must hold.' })
export class RefundFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this cohort.' })
  cohortId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only of people who are, or were last, in this group.',
  })
  groupId?: string | null;

  @Field(() => RefundGround, { nullable: true, description: 'Only for this reason.' })
  ground?: RefundGround | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those handed over. False: only those that wait.',
  })
  isPaid?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only those approved on this day or earlier, by the clock of UTC.',
  })
  approvedOnTo?: LocalDate | null;
}
