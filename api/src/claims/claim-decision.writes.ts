import type { Unit } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import { lockDeceased, noteDeath, undoDeath } from './claim-death.writes.js';
import { takeStep, type SeenClaim } from './claim-step.writes.js';
import { Claim } from './claim.entity.js';
import { RejectionReason } from './claim.enums.js';
import type { ClaimAppealInput, ClaimRejectInput } from './claim.inputs.js';
import { ClaimAction } from './claim.transitions.js';

/**
 * Rejects a claim. Most reasons speak about the cover, so a death stays on record; only when the event itself did not
 * happen, the participant lives.
 */
export async function rejectClaim(
  unit: Unit,
  seen: SeenClaim,
  { on, reason, note }: ClaimRejectInput,
): Promise<Claim> {
  const open = await unit.find(Claim, seen.id);
  const deceased = deniesDeath(open, reason) ? await lockDeceased(unit, open) : null;
  const record = { action: ClaimAction.REJECT, on, note, rejectionReason: reason };
  return takeStep(unit, seen, record, async (claim, turn) => {
    claim.reject(turn, reason, note);
    if (deceased) await undoDeath(unit, claim, deceased);
  });
}

/** Takes a rejected claim up again; a death that was said not to have happened is on record again. */
export async function appealClaim(
  unit: Unit,
  seen: SeenClaim,
  input: ClaimAppealInput,
): Promise<Claim> {
  const rejected = await unit.find(Claim, seen.id);
  const wasDenied = deniesDeath(rejected, rejected.rejectionReason);
  const deceased = wasDenied ? await lockDeceased(unit, rejected) : null;
  const record = { ...input, action: ClaimAction.APPEAL };
  return takeStep(unit, seen, record, async (claim, turn) => {
    claim.appeal(turn);
    if (deceased) await noteDeath(unit, claim, deceased);
  });
}

/** Whether a rejection says that a death did not happen. */
function deniesDeath({ cause }: Claim, reason: RejectionReason | null): boolean {
  return cause === ClaimCause.DEATH && reason === RejectionReason.EVENT_DID_NOT_HAPPEN;
}
