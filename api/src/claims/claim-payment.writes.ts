import type { Unit } from '../kernel/index.js';
import { insertPaymentLines } from './claim-checklist.writes.js';
import { payFromFund } from './claim-fund.writes.js';
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
  const { amount, on, note, method } = input;
  const { id } = await unit.once('claimDisburse', requestKey, { ...seen, ...input }, async () => {
    const record = { action: ClaimAction.DISBURSE, on, note, amount };
    const claim = await takeStep(unit, seen, record, async (approved, turn) => {
      const movement = { amount, on, method, description: `Claim ${approved.number}` };
      approved.disburse(turn, amount, await payFromFund(unit, approved, movement));
      await insertPaymentLines(unit, approved);
    });
    return { id: claim.id };
  });
  return unit.find(Claim, id);
}
