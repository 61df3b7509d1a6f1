import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** The two funds. Premium money belongs to the participants, claim money to the State; they never mix. */
export enum Fund {
  PREMIUM = 'PREMIUM',
  CLAIM = 'CLAIM',
}
registerEnumType(Fund, {
  name: 'Fund',
  description: 'Whose money it is. The two never mix in one entry.',
  valuesConfig: {
    PREMIUM: { description: 'The participants’ own savings.' },
    CLAIM: { description: 'The State’s money for claims.' },
  },
});

/** What an account is for. */
export enum LedgerAccountKind {
  PREMIUM_CASH = 'PREMIUM_CASH',
  PREMIUM_BANK = 'PREMIUM_BANK',
  PARTICIPANT_SAVINGS = 'PARTICIPANT_SAVINGS',
  PREMIUM_DIFFERENCE = 'PREMIUM_DIFFERENCE',
  CLAIM_CASH = 'CLAIM_CASH',
  CLAIM_BANK = 'CLAIM_BANK',
  CLAIM_FUND = 'CLAIM_FUND',
  CLAIMS_PAID = 'CLAIMS_PAID',
}
registerEnumType(LedgerAccountKind, {
  name: 'LedgerAccountKind',
  description: 'What an account of the ledger is for.',
  valuesConfig: {
    PREMIUM_CASH: { description: 'Premiums in cash, in somebody’s hands.' },
    PREMIUM_BANK: { description: 'Premiums on the bank account.' },
    PARTICIPANT_SAVINGS: { description: 'What is owed to one participant: the premiums paid.' },
    PREMIUM_DIFFERENCE: {
      description: 'Premium cash that was missing (debit) or too much (credit).',
    },
    CLAIM_CASH: { description: 'Claim money in the till.' },
    CLAIM_BANK: { description: 'Claim money on the bank account.' },
    CLAIM_FUND: { description: 'The State’s grant, for claims only.' },
    CLAIMS_PAID: { description: 'Benefits paid for claims.' },
  },
});

export const LedgerAccountSchema = defineEntity({
  name: 'LedgerAccount',
  tableName: 'ledger_accounts',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    kind: p.enum(() => LedgerAccountKind),
    fund: p.enum(() => Fund),
    enrolmentId: p.uuid().nullable(),
  },
});

/** An account of one cohort; the savings account of one enrolment names it. */
@ObjectType({ description: 'An account of one cohort; a savings account is of one enrolment.' })
export class LedgerAccount extends LedgerAccountSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => LedgerAccountKind, { description: 'What it is for.' })
  declare kind: LedgerAccountKind;

  @Field(() => Fund, { description: 'Whose money it is.' })
  declare fund: Fund;

  /** Null for the accounts that a cohort shares. */
  declare enrolmentId: string | null;
}
LedgerAccountSchema.setClass(LedgerAccount);
