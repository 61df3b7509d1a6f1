import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { ClaimReview, type ReviewOutcome } from './claim-review.entity.js';
import { ClaimStep } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';

/** Notes what a second look at a settled claim found, once, by somebody who took no step of it. */
export async function reviewClaim(
  unit: Unit,
  claimId: string,
  { outcome, note }: { outcome: ReviewOutcome; note: string },
): Promise<Claim> {
  const claim = await unit.lock(Claim, claimId);
  const { institutionId, em } = unit;
  const { userId } = unit.viewer;
  const ofClaim = { institutionId, claimId: claim.id };
  const ownSteps = await em.count(ClaimStep, { ...ofClaim, recordedById: userId });
  claim.requireReviewable({ hasTakenStep: ownSteps > 0 });
  if (await em.count(ClaimReview, ofClaim)) {
    throw ruleViolated(RuleCode.CLAIM_REVIEWED, 'Somebody reviewed this claim already.');
  }
  await em.insert(ClaimReview, {
    ...ofClaim,
    id: unit.newId(),
    outcome,
    note: note.trim(),
    reviewedOn: unit.today,
    recordedAt: unit.now,
    reviewedById: userId,
  });
  const particulars = { number: claim.number, outcome };
  await unit.journal('claim.reviewed', { type: 'Claim', id: claim.id }, particulars);
  return claim;
}
