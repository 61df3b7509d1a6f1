import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  LocalDateScalar,
  LocalMonthScalar,
  RupiahScalar,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import {
  PassbookState,
  type PassbookBox as Box,
  type PassbookReceipt as ReceiptOfBox,
} from './passbook.js';

registerEnumType(PassbookState, {
  name: 'PassbookState',
  description: 'How one box of a passbook stands today.',
  valuesConfig: {
    PAID: { description: 'Paid in full; its month has begun.' },
    AHEAD: { description: 'Paid in full before its month has begun.' },
    PART: { description: 'Paid in part and not past its due date.' },
    OWED: { description: 'Past its due date and not paid in full.' },
    DUE: { description: 'Its month has begun, nothing is paid, the due date is today or ahead.' },
    NOT_YET: { description: 'Its month has not begun and nothing is paid.' },
    ENDED: { description: 'The enrolment ended before it fell due.' },
  },
});

/** Money under one receipt in one box. */
@ObjectType({ description: 'Money under one receipt in one box of a passbook.' })
export class PassbookReceipt implements Omit<ReceiptOfBox, 'month'> {
  @Field(() => ID, { description: 'Id of the payment or reversal.' })
  paymentId!: string;

  @Field(() => String, { description: 'Number of the receipt.' })
  number!: string;

  @Field(() => RupiahScalar, {
    description: 'Whole rupiah of it for this month; negative where it takes a payment back.',
  })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day it was handed over or taken back.' })
  paidOn!: LocalDate;
}

/** One month of the passbook. */
@ObjectType({ description: 'One month of a passbook.' })
export class PassbookBox implements Box {
  @Field(() => LocalMonthScalar, { description: 'The month.' })
  month!: LocalMonth;

  @Field(() => LocalDateScalar, { description: 'Day by which it is due.' })
  dueOn!: LocalDate;

  @Field(() => RupiahScalar, {
    description: 'The premium, in whole rupiah; 0 when the enrolment ended before it fell due.',
  })
  due!: number;

  @Field(() => RupiahScalar, {
    description: 'Paid for it, in whole rupiah: its receipts added up.',
  })
  paid!: number;

  @Field(() => PassbookState, { description: 'How it stands.' })
  state!: PassbookState;

  @Field(() => [PassbookReceipt], {
    description: 'The receipts in it, the earliest first; reversals stand beside what they undo.',
  })
  receipts!: ReceiptOfBox[];
}

/** The last box: what comes back. */
@ObjectType({ description: 'The last box of a passbook: the savings that come back.' })
export class PassbookRefund {
  @Field(() => LocalDateScalar, {
    description: 'When: the end of the term, or the day the enrolment ended.',
  })
  on!: LocalDate;

  @Field(() => RupiahScalar, {
    description: 'Saved so far, reversals taken off, in whole rupiah: what would come back today.',
  })
  amountSoFar!: number;

  @Field(() => RupiahScalar, {
    description: 'What comes back if all remaining months are paid, in whole rupiah.',
  })
  forecast!: number;
}

/** The passbook of an enrolment. */
@ObjectType({
  description:
    'The passbook (buku iuran) of an enrolment as it stands today: a box per month of the term and one for the refund. What its boxes hold together is what the ledger says was saved.',
})
export class Passbook {
  @Field(() => Int, { description: 'Months of the term, so many boxes.' })
  termMonths!: number;

  @Field(() => [PassbookBox], { description: 'Every month of the term, the first one first.' })
  boxes!: Box[];

  @Field(() => RupiahScalar, { description: 'Paid in all boxes, in whole rupiah.' })
  paidTotal!: number;

  @Field(() => RupiahScalar, {
    description: 'Missing in the boxes past their due date, in whole rupiah.',
  })
  owedTotal!: number;

  @Field(() => PassbookRefund, { description: 'What comes back, and when.' })
  refund!: PassbookRefund;
}
