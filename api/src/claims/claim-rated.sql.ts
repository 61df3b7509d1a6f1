import type { Where } from '../kernel/index.js';
import type { ClaimFilter } from './claim-list.inputs.js';

const RATING_OF_CLAIM = `r.institution_id = t.institution_id and r.claim_id = t.id`;
const RATED_ON = `(select r.rated_on from claim_ratings r where ${RATING_OF_CLAIM})`;
const RATED = `(select r.points from claim_ratings r where ${RATING_OF_CLAIM})`;

/** The conditions about what the family answered; a claim has one answer at most. */
export function ratedWhere(where: Where, filter: ClaimFilter | null): Where {
  return where
    .between(RATED_ON, filter?.ratedOnFrom, filter?.ratedOnTo)
    .equals(RATED, filter?.ratedPoints);
}
