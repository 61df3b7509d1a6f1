import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDateScalar, SortDirection, sortInput, type LocalDate } from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { RefundGround, RefundState } from './refund.entity.js';
import { ContactOutcome, ContactWay } from './refund-contact.entity.js';

@InputType({ description: 'Why premiums are to be given back.' })
export class RefundProposeInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Why a refund is taken back before it is paid.' })
export class RefundWithdrawInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Why the money of a payout came back.' })
export class RefundPayoutReversalProposeInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'An attempt to reach whoever a refund waits for.' })
export class RefundContactInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Field(() => LocalDateScalar, {
    description: 'Day of the attempt, from the approval until today.',
  })
  contactedOn!: LocalDate;

  @Field(() => ContactWay, { description: 'How.' })
  way!: ContactWay;

  @Field(() => ContactOutcome, { description: 'What came of it.' })
  outcome!: ContactOutcome;

  @IsOptional()
  @Length(3, 500)
  @Field(() => String, {
    nullable: true,
    description: 'What else is worth knowing, 3 to 500 characters; needed for the outcome OTHER.',
  })
  note?: string | null;
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

  @Field(() => RefundState, { nullable: true, description: 'Only those in this state.' })
  state?: RefundState | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those that wait, for so many days since their approval or more.',
  })
  waitingDaysFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those that wait, for so many days since their approval or fewer.',
  })
  waitingDaysTo?: number | null;
}

/** What refunds can be ordered by. */
export enum RefundSortField {
  APPROVED_AT = 'APPROVED_AT',
  AMOUNT = 'AMOUNT',
}
registerEnumType(RefundSortField, {
  name: 'RefundSortField',
  description: 'What refunds can be ordered by.',
});
export const RefundSort = sortInput('RefundSort', () => RefundSortField, SortDirection.DESC);
