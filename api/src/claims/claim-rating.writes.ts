import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { ClaimRating, type RatingChannel } from './claim-rating.entity.js';
import { Claim } from './claim.entity.js';

interface Answer {
  id?: string;
  points: number;
  text?: string | null;
  channel: RatingChannel;
}

/** Notes what a family thinks of how its claim went, once. */
export async function rateClaim(
  unit: Unit,
  claimId: string,
  { id = unit.newId(), points, text = null, channel }: Answer,
): Promise<Claim> {
  const claim = await unit.lock(Claim, claimId);
  claim.requireReceived();
  const { institutionId, em, today } = unit;
  if (await em.count(ClaimRating, { institutionId, claimId: claim.id })) {
    throw ruleViolated(RuleCode.CLAIM_RATED, 'The family of this claim was asked already.');
  }
  await em.insert(ClaimRating, {
    institutionId,
    id,
    claimId: claim.id,
    points,
    text: text?.trim() || null,
    channel,
    ratedOn: today,
    recordedAt: unit.now,
    recordedById: unit.actorId,
  });
  const particulars = { number: claim.number, channel };
  await unit.journal('claim.rated', { type: 'Claim', id: claim.id }, particulars);
  return claim;
}
