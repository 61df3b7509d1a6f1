import { defineEntity, p } from '@mikro-orm/postgresql';

/** The two funds. Premium money belongs to the participants, claim money to the State; they never mix. */
export enum Fund {
  PREMIUM = 'PREMIUM',
  CLAIM = 'CLAIM',
}

/** What an account is for. */
export enum LedgerAccountKind {
  PREMIUM_CASH = 'PREMIUM_CASH',
  PREMIUM_BANK = 'PREMIUM_BANK',
  PARTICIPANT_SAVINGS = 'PARTICIPANT_SAVINGS',
  CLAIM_CASH = 'CLAIM_CASH',
  CLAIM_BANK = 'CLAIM_BANK',
  CLAIM_FUND = 'CLAIM_FUND',
  CLAIMS_PAID = 'CLAIMS_PAID',
}

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
export class LedgerAccount extends LedgerAccountSchema.class {
  /** Null for the accounts that a cohort shares. */
  declare enrolmentId: string | null;
}
LedgerAccountSchema.setClass(LedgerAccount);
