import {
  formatRupiah,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { claimMoneyOf, Fund, LedgerAccountKind, postEntry } from '../ledger/index.js';
import { Enrolment } from '../participants/index.js';
import { PaymentMethod } from '../premiums/index.js';
import type { Claim } from './claim.entity.js';

/** Money of a claim that leaves the fund, or comes back into it. */
export interface ClaimMovement {
  amount: number;
  on: LocalDate;
  method: PaymentMethod;
  /** What the books call it, with the number of the claim. */
  description: string;
}

const { CLAIMS_PAID, CLAIM_CASH, CLAIM_BANK } = LedgerAccountKind;

/**
 * Claims paid grow, the till or the bank account of the claim fund shrinks. What the till lacks for a payment in cash is
 * drawn from the bank first; more than the fund has is not paid. Answers the id of the entry.
 */
export async function payFromFund(
  unit: Unit,
  { enrolmentId, number }: Claim,
  { amount, on, method, description }: ClaimMovement,
): Promise<string> {
  const { cohortId } = await unit.find(Enrolment, enrolmentId);
  const inCash = method === PaymentMethod.CASH;
  const missing = await cashMissing(unit, cohortId, { amount, inCash });
  const own = { fund: Fund.CLAIM, cohortId, occurredOn: on } as const;
  if (missing > 0)
    await postEntry(unit, {
      ...own,
      debit: { kind: CLAIM_CASH },
      credit: { kind: CLAIM_BANK },
      amount: missing,
      description: `Cash for claim ${number}`,
    });
  return postEntry(unit, {
    ...own,
    debit: { kind: CLAIMS_PAID },
    credit: { kind: inCash ? CLAIM_CASH : CLAIM_BANK },
    amount,
    description,
  });
}

/** The other way round: money that a family gave back is the fund’s again. */
export async function returnToFund(
  unit: Unit,
  { enrolmentId }: Claim,
  { amount, on, method, description }: ClaimMovement,
): Promise<string> {
  const { cohortId } = await unit.find(Enrolment, enrolmentId);
  return postEntry(unit, {
    fund: Fund.CLAIM,
    cohortId,
    occurredOn: on,
    debit: { kind: method === PaymentMethod.CASH ? CLAIM_CASH : CLAIM_BANK },
    credit: { kind: CLAIMS_PAID },
    amount,
    description,
  });
}

/** What has to be drawn from the bank before a payment in cash; refuses a payment that the fund cannot make. */
async function cashMissing(
  unit: Unit,
  cohortId: string,
  { amount, inCash }: { amount: number; inCash: boolean },
): Promise<number> {
  const { cash, bank } = await claimMoneyOf(unit.em, unit.institutionId, cohortId);
  const reach = inCash ? cash + bank : bank;
  if (amount > reach) {
    const where = inCash ? 'till and bank' : 'the bank';
    const message = `The claim fund has ${formatRupiah(reach)} in ${where}; the payment takes ${formatRupiah(amount)}.`;
    throw ruleViolated(RuleCode.CLAIM_FUND_SHORT, message);
  }
  return inCash ? Math.max(0, amount - cash) : 0;
}
