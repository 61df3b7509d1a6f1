import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, Permission, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { BankThingKind } from './row-matching.js';

/** Something on record that should stand on a statement and does not. */
@ObjectType({
  description: 'Something on record that should stand on a statement of the bank and does not yet.',
})
export class BankThing {
  @Field(() => BankThingKind, { description: 'What it is.' })
  kind!: BankThingKind;

  @Field(() => ID, { description: 'Id of the deposit, payment or payout.' })
  id!: string;

  @Field(() => RupiahScalar, {
    description: 'Whole rupiah as it stands on the account: less than zero for a refund.',
  })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day on record.' })
  on!: LocalDate;

  @Field(() => Int, { description: 'Days since.' })
  ageDays!: number;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { description: 'Number of the slip or the receipt, or who got the refund.' })
  label!: string;
}

/** The books beside the statements. */
@ObjectType({
  description: 'What the ledger says of the premium bank account beside what the statements say.',
})
export class BankReconciliation {
  @Field(() => RupiahScalar, { description: 'What the ledger has in the bank on the last day.' })
  ledgerBalance!: number;

  @Field(() => RupiahScalar, { description: 'What the ledger moved in the period; in less out.' })
  ledgerMoved!: number;

  @Field(() => RupiahScalar, { description: 'What the good rows of the period add up to.' })
  statementMoved!: number;

  @Field(() => RupiahScalar, { description: '`ledgerMoved` less `statementMoved`.' })
  difference!: number;

  @Field(() => RupiahScalar, { description: 'Of the rows: matched.' })
  matched!: number;

  @Field(() => RupiahScalar, { description: 'Of the rows: set aside.' })
  setAside!: number;

  @Field(() => RupiahScalar, { description: 'Of the rows: proposed or unmatched.' })
  open!: number;

  @Field(() => Int, { description: 'Rows proposed or unmatched.' })
  openCount!: number;

  @Field(() => [BankThing], {
    description:
      'On record, older than asked for and on no statement: the oldest first, at most 100.',
  })
  missing!: BankThing[];

  @Field(() => Int, { description: 'How many are missing in all.' })
  missingCount!: number;

  @Field(() => RupiahScalar, { description: 'What all that are missing add up to.' })
  missingTotal!: number;
}
