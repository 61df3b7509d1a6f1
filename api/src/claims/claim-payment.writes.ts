import { formatRupiah, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { claimMoneyOf, Fund, LedgerAccountKind, postEntry } from '../ledger/index.js';
import { Enrolment } from '../participants/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { takeStep, type SeenClaim } from './claim-step.writes.js';
import { Claim } from './claim.entity.js';
import type { ClaimDisburseInput } from './claim.inputs.js';
import { ClaimAction } from './claim.transitions.js';

/** Pays an approved claim out of the claim fund, and books it; sent again under the same key, it counts once. */
export async function disburseClaim(
  unit: Unit,
  seen: SeenClaim,
  { requestKey, ...input }: ClaimDisburseInput,
): Promise<Claim> {
  const { amount, on, note } = input;
  const { id } = await unit.once('claimDisburse', requestKey, { ...seen, ...input }, async () => {
    const record = { action: ClaimAction.DISBURSE, on, note, amount };
    const claim = await takeStep(unit, seen, record, async (approved, turn) => {
      approved.disburse(turn, amount, await book(unit, approved, input));
    });
    return { id: claim.id };
  });
  return unit.find(Claim, id);
}

/**
 * Claims paid grow, the till or the bank account of the claim fund shrinks. What the till lacks for a payment in cash is
 * drawn from the bank first; more than the fund has is not paid.
 */
async function book(
  unit: Unit,
  { enrolmentId, number }: Claim,
  { amount, on, method }: Omit<ClaimDisburseInput, 'requestKey'>,
): Promise<string> {
  const { CLAIMS_PAID, CLAIM_CASH, CLAIM_BANK } = LedgerAccountKind;
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
    description: `Claim ${number}`,
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
