import { RuleCode, ruleViolated, type NikSeal, type Unit } from '../kernel/index.js';
import { ClaimCode } from './claim-code.entity.js';
import { Claim } from './claim.entity.js';
import { newFamilyCode, readFamilyCode } from './family-code.js';

/** Gives the family of a claim a new code, which stands in the answer only; an earlier one no longer counts. */
export async function issueCode(
  unit: Unit,
  seal: NikSeal,
  claimId: string,
): Promise<{ claim: Claim; code: string }> {
  const claim = await unit.lock(Claim, claimId);
  claim.requireAnotherThanPayer(unit.actorId);
  const earlier = await liveCode(unit, claim.id);
  earlier?.void(unit.viewer.userId, unit.now);
  // The earlier one goes first, because only one counts at a time.
  await unit.em.flush();
  const code = newFamilyCode();
  await unit.em.insert(ClaimCode, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    claimId: claim.id,
    codeHash: seal.codeIndex(code),
    issuedAt: unit.now,
    issuedById: unit.viewer.userId,
    voidedAt: null,
    voidedById: null,
  });
  const event = earlier ? 'claim.codeReissued' : 'claim.codeIssued';
  await unit.journal(event, { type: 'Claim', id: claim.id }, { number: claim.number });
  return { claim, code };
}

/** The code of a claim that counts, or null. */
export function liveCode(unit: Unit, claimId: string): Promise<ClaimCode | null> {
  const { institutionId, em } = unit;
  return em.findOne(ClaimCode, { institutionId, claimId, voidedAt: null });
}

/** Refuses anything but the code that the family of a claim has. */
export async function requireRightCode(
  unit: Unit,
  seal: NikSeal,
  claimId: string,
  typed: string,
): Promise<void> {
  const code = readFamilyCode(typed);
  const live = await liveCode(unit, claimId);
  if (code !== null && live?.codeHash === seal.codeIndex(code)) return;
  const message = 'This is not the code that the family of this claim has.';
  throw ruleViolated(RuleCode.CLAIM_CODE_WRONG, message);
}
