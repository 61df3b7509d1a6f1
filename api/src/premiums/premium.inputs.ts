import { ArrayMaxSize, IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import {
  LocalDateScalar,
  LocalMonthScalar,
  RupiahScalar,
  SortDirection,
  sortInput,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import { PaymentMethod } from './premium-payment.entity.js';

/** One payment in rupiah at the most. */
const AMOUNT_MAX = 1_000_000_000;

@InputType({ description: 'Which payments to list; all given conditions must hold.' })
export class PremiumPaymentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only payments for this enrolment.' })
  enrolmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only payments for this participant.' })
  participantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only money taken at this meeting.' })
  meetingId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only payments for those who were members of this group on the day of payment.',
  })
  groupId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Paid on this day or later.' })
  paidOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Paid on this day or earlier.' })
  paidOnTo?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Part of the receipt number.' })
  receiptNumber?: string | null;
}

/** What payments can be ordered by. */
export enum PremiumPaymentSortField {
  PAID_ON = 'PAID_ON',
  RECEIPT_NUMBER = 'RECEIPT_NUMBER',
  AMOUNT = 'AMOUNT',
}
registerEnumType(PremiumPaymentSortField, {
  name: 'PremiumPaymentSortField',
  description: 'What payments can be ordered by.',
});
export const PremiumPaymentSort = sortInput(
  'PremiumPaymentSort',
  () => PremiumPaymentSortField,
  SortDirection.DESC,
);

@InputType({ description: 'Money received for an enrolment.' })
export class PremiumRecordInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device for this payment, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Field(() => ID, { description: 'The enrolment it pays for.' })
  enrolmentId!: string;

  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, {
    description: 'Whole rupiah, 1 to 1,000,000,000; it pays the oldest unpaid months first.',
  })
  amount!: number;

  @IsOptional()
  @ArrayMaxSize(120)
  @Field(() => [LocalMonthScalar], {
    nullable: true,
    description:
      'The months it pays, at most 120, none of them paid in full; it fills the earliest first. Left out, the oldest unpaid ones.',
  })
  months?: LocalMonth[] | null;

  @Field(() => LocalDateScalar, { description: 'Day it was handed over, today or earlier.' })
  paidOn!: LocalDate;

  @Field(() => PaymentMethod, { description: 'How it was handed over.' })
  method!: PaymentMethod;

  @Field(() => ID, {
    nullable: true,
    description: 'The meeting at which it was taken, which was held; null when elsewhere.',
  })
  meetingId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The other participant who brought it; null when the payer came.',
  })
  carriedByParticipantId?: string | null;
}

@InputType({ description: 'Why a payment is to be taken back.' })
export class PremiumReversalProposeInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}
