import { addDays, RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { ClaimHold } from './claim-hold.entity.js';
import type { ClaimHoldInput } from './claim-hold.inputs.js';
import { HOLD_DAYS_MAX } from './claim-hold.reasons.js';
import { Claim } from './claim.entity.js';
import type { SeenClaim } from './claim-step.writes.js';
import { ClaimStage } from './claim.transitions.js';

/** Says from today on for what a claim waits. */
export async function holdClaim(
  unit: Unit,
  { id, expectedVersion }: SeenClaim,
  { reason, untilOn, note = null }: ClaimHoldInput,
): Promise<Claim> {
  const claim = await unit.lockVersion(Claim, id, expectedVersion);
  requireOpen(claim);
  requireWithinCap(untilOn, unit.today);
  if (await standingHold(unit, claim.id)) {
    throw ruleViolated(RuleCode.CLAIM_HELD, 'This claim is held already; end that hold first.');
  }
  await unit.em.insert(ClaimHold, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    claimId: claim.id,
    reason,
    note: note?.trim() ?? null,
    fromOn: unit.today,
    untilOn,
    placedById: unit.viewer.userId,
    placedAt: unit.now,
  });
  const subject = { type: 'Claim', id: claim.id };
  await unit.journal('claim.held', subject, { number: claim.number, untilOn });
  return claim;
}

/** Makes an end of what a claim waits for; from today on the usual one has it again. */
export async function resumeClaim(unit: Unit, { id, expectedVersion }: SeenClaim): Promise<Claim> {
  const claim = await unit.lockVersion(Claim, id, expectedVersion);
  if (!(await endHold(unit, claim, unit.today))) {
    throw ruleViolated(RuleCode.CLAIM_NOT_HELD, 'This claim is not held.');
  }
  return claim;
}

/** Ends the hold of a claim, if there is one; says whether there was. */
export async function endHold(unit: Unit, claim: Claim, on: LocalDate): Promise<boolean> {
  const hold = await standingHold(unit, claim.id);
  if (!hold) return false;
  hold.end(on, unit.actorId, unit.now);
  await unit.journal('claim.resumed', { type: 'Claim', id: claim.id }, { number: claim.number });
  return true;
}

async function standingHold(unit: Unit, claimId: string): Promise<ClaimHold | undefined> {
  const { institutionId, em, today } = unit;
  const holds = await em.find(ClaimHold, { institutionId, claimId, endedOn: null });
  return holds.find((hold) => hold.isOn(today));
}

function requireOpen({ stage }: Claim): void {
  if (stage !== ClaimStage.RECEIVED && stage !== ClaimStage.REJECTED) return;
  throw ruleViolated(RuleCode.CLAIM_ILLEGAL_STEP, `A claim that is ${stage} waits for nobody.`);
}

function requireWithinCap(untilOn: LocalDate, today: LocalDate): void {
  const last = addDays(today, HOLD_DAYS_MAX);
  if (untilOn >= today && untilOn <= last) return;
  const message = `Expected a last day from ${today} to ${last}; got ${untilOn}.`;
  throw ruleViolated(RuleCode.CLAIM_HOLD_TOO_LONG, message);
}
