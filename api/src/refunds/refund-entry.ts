import { Fund, LedgerAccountKind, type PremiumAccount } from '../ledger/index.js';
import type { Enrolment } from '../participants/index.js';
import { PaymentMethod } from '../premiums/index.js';

/** A payout empties the savings and the till; what comes back fills both. */
export function payoutSides(
  { id: enrolmentId, cohortId }: Enrolment,
  method: PaymentMethod,
  { isBack }: { isBack: boolean },
) {
  const { PARTICIPANT_SAVINGS, PREMIUM_BANK, PREMIUM_CASH } = LedgerAccountKind;
  const savings: PremiumAccount = { kind: PARTICIPANT_SAVINGS, enrolmentId };
  const till: PremiumAccount = {
    kind: method === PaymentMethod.CASH ? PREMIUM_CASH : PREMIUM_BANK,
  };
  const [debit, credit] = isBack ? [till, savings] : [savings, till];
  return { fund: Fund.PREMIUM, cohortId, debit, credit } as const;
}
