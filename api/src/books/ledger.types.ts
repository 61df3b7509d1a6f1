import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RupiahScalar } from '../kernel/index.js';
import { Fund, LedgerAccountKind } from '../ledger/index.js';

/** The balance of all accounts of one kind and cohort. */
@ObjectType({
  description:
    'All accounts of one kind in one cohort together: the total from which one goes down to its entries.',
})
export class LedgerTotal {
  readonly cohortId!: string;

  @Field(() => LedgerAccountKind, { description: 'What the accounts are for.' })
  kind!: LedgerAccountKind;

  @Field(() => Fund, { description: 'Whose money it is.' })
  fund!: Fund;

  @Field(() => RupiahScalar, {
    description:
      'Whole rupiah: debits less credits, so cash, bank and claims paid are above zero, savings and the claim fund below.',
  })
  balance!: number;

  @Field(() => Int, { description: 'Entries with a posting to one of them.' })
  entryCount!: number;
}

/** What an entry of the ledger stands for. */
export enum LedgerSourceKind {
  PREMIUM_PAYMENT = 'PREMIUM_PAYMENT',
  CLAIM = 'CLAIM',
  FUND_TRANCHE = 'FUND_TRANCHE',
  BANK_DEPOSIT = 'BANK_DEPOSIT',
  CASH_DIFFERENCE = 'CASH_DIFFERENCE',
  REFUND = 'REFUND',
}
registerEnumType(LedgerSourceKind, {
  name: 'LedgerSourceKind',
  description: 'What an entry of the ledger stands for.',
  valuesConfig: {
    PREMIUM_PAYMENT: { description: 'A premium that was paid, or its reversal.' },
    CLAIM: { description: 'A claim that was paid.' },
    FUND_TRANCHE: { description: 'Money from the State.' },
    BANK_DEPOSIT: { description: 'Cash taken to the bank.' },
    CASH_DIFFERENCE: { description: 'Cash that was missing or too much.' },
    REFUND: { description: 'Premiums given back, or that they came back.' },
  },
});

/** The record behind an entry. */
@ObjectType({ description: 'The record behind an entry of the ledger.' })
export class LedgerSource {
  @Field(() => LedgerSourceKind, { description: 'What it is.' })
  kind!: LedgerSourceKind;

  @Field(() => ID, { description: 'Id of that record.' })
  id!: string;

  @Field(() => String, {
    description:
      'Its number: of the receipt, claim, transfer or slip; empty for a difference or a refund.',
  })
  number!: string;
}
