import type { Unit } from '../kernel/index.js';
import { Fund, LedgerAccountKind, postEntry } from '../ledger/index.js';
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

/** Claims paid grow, the till or the bank account of the claim fund shrinks. */
async function book(
  unit: Unit,
  { enrolmentId, number }: Claim,
  { amount, on, method }: Omit<ClaimDisburseInput, 'requestKey'>,
): Promise<string> {
  const { CLAIMS_PAID, CLAIM_CASH, CLAIM_BANK } = LedgerAccountKind;
  const { cohortId } = await unit.find(Enrolment, enrolmentId);
  return postEntry(unit, {
    fund: Fund.CLAIM,
    cohortId,
    debit: { kind: CLAIMS_PAID },
    credit: { kind: method === PaymentMethod.CASH ? CLAIM_CASH : CLAIM_BANK },
    amount,
    occurredOn: on,
    description: `Claim ${number}`,
  });
}
