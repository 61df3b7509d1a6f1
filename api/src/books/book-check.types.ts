import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';

/** What is checked in the books. */
export enum BookCheckName {
  ENTRY_UNBALANCED = 'ENTRY_UNBALANCED',
  POSTING_ORPHANED = 'POSTING_ORPHANED',
  FUND_MIXED = 'FUND_MIXED',
  REVERSAL_DIFFERS = 'REVERSAL_DIFFERS',
  ACCOUNT_OVERDRAWN = 'ACCOUNT_OVERDRAWN',
  PAYMENT_UNPOSTED = 'PAYMENT_UNPOSTED',
  PAYMENT_POSTED_TWICE = 'PAYMENT_POSTED_TWICE',
  SAVINGS_DIFFER = 'SAVINGS_DIFFER',
  ALLOCATION_DIFFERS = 'ALLOCATION_DIFFERS',
  MONTH_OVERPAID = 'MONTH_OVERPAID',
  RECEIPT_GAP = 'RECEIPT_GAP',
  RECEIPT_COUNTER_DIFFERS = 'RECEIPT_COUNTER_DIFFERS',
  CLAIM_UNPOSTED = 'CLAIM_UNPOSTED',
  DEPOSIT_UNPOSTED = 'DEPOSIT_UNPOSTED',
  DIFFERENCE_UNPOSTED = 'DIFFERENCE_UNPOSTED',
  REFUND_DIFFERS = 'REFUND_DIFFERS',
  ENTRY_UNEXPLAINED = 'ENTRY_UNEXPLAINED',
}
registerEnumType(BookCheckName, {
  name: 'BookCheckName',
  description: 'A fault that the books are searched for.',
  valuesConfig: {
    ENTRY_UNBALANCED: { description: 'An entry whose sides do not add up to zero, or has one.' },
    POSTING_ORPHANED: { description: 'A posting whose entry or account is not there.' },
    FUND_MIXED: { description: 'Premium money and claim money in one entry.' },
    REVERSAL_DIFFERS: { description: 'A reversal that does not take back its entry exactly.' },
    ACCOUNT_OVERDRAWN: { description: 'Cash, bank or savings below zero.' },
    PAYMENT_UNPOSTED: { description: 'A payment that is not credited to its payer in the ledger.' },
    PAYMENT_POSTED_TWICE: { description: 'Two payments that share one entry.' },
    SAVINGS_DIFFER: { description: 'Savings of an enrolment that differ from its payments.' },
    ALLOCATION_DIFFERS: { description: 'A payment whose months do not add up to it.' },
    MONTH_OVERPAID: { description: 'A month with less than nothing or more than the premium.' },
    RECEIPT_GAP: { description: 'A missing or repeated number in a series of receipts.' },
    RECEIPT_COUNTER_DIFFERS: {
      description: 'A series whose counter is not its number of receipts.',
    },
    CLAIM_UNPOSTED: { description: 'A paid claim that is not in the ledger with its amount.' },
    DEPOSIT_UNPOSTED: { description: 'A bank deposit that is not in the ledger with its amount.' },
    DIFFERENCE_UNPOSTED: {
      description: 'Missing or surplus cash that is not in the ledger with its amount.',
    },
    REFUND_DIFFERS: {
      description:
        'A refund paid out that is not what was paid in, not what was booked, taken back or paid twice; or whose reversal is not linked to its payout.',
    },
    ENTRY_UNEXPLAINED: {
      description:
        'An entry that no payment, claim, tranche, deposit, difference or refund explains; claim money drawn from the bank into the till explains itself.',
    },
  },
});

/** One check of the books and what it found. */
@ObjectType({ description: 'One check of the books and what it found.' })
export class BookCheck {
  @Field(() => BookCheckName, { description: 'The fault that was searched for.' })
  name!: BookCheckName;

  @Field(() => Int, { description: 'Rows with this fault; 0 when the books are sound.' })
  wrongCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Id or number of the first wrong row; null when there is none.',
  })
  firstWrong!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and found in that row; null when there is none.',
  })
  detail!: string | null;
}

/** All checks of the books at one moment. */
@ObjectType({
  description:
    'All checks of the books at one moment, computed again from the rows. They reach over everything the viewer may see.',
})
export class BookCheckReport {
  @Field(() => DateTimeScalar, { description: 'When they were run.' })
  checkedAt!: Date;

  @Field(() => Boolean, { description: 'True when no check found a fault.' })
  isSound!: boolean;

  @Field(() => [BookCheck], { description: 'Each check, those with faults first.' })
  checks!: BookCheck[];
}
