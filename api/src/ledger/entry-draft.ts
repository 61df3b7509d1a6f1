import type { LocalDate } from '../kernel/index.js';
import type { Fund, LedgerAccountKind as Kind } from './ledger-account.entity.js';

/** An account of the participants' money. */
export type PremiumAccount =
  | { kind: Kind.PREMIUM_CASH | Kind.PREMIUM_BANK | Kind.PREMIUM_DIFFERENCE }
  | { kind: Kind.PARTICIPANT_SAVINGS; enrolmentId: string };

/** An account of the State's money for claims. */
export interface ClaimAccount {
  kind: Kind.CLAIM_CASH | Kind.CLAIM_BANK | Kind.CLAIM_FUND | Kind.CLAIMS_PAID;
}

/** The two accounts a movement runs between. Both serve one fund, so no entry can pay a claim from premiums. */
export type Sides =
  | { fund: Fund.PREMIUM; debit: PremiumAccount; credit: PremiumAccount }
  | { fund: Fund.CLAIM; debit: ClaimAccount; credit: ClaimAccount };

/** A movement of money to be posted. */
export type EntryDraft = Sides & {
  cohortId: string;
  /** Whole rupiah, more than zero. */
  amount: number;
  occurredOn: LocalDate;
  /** What happened, for a reader of the books; no names, no health data. */
  description: string;
  /** The entry that this one takes back. */
  reversesId?: string | null;
};
