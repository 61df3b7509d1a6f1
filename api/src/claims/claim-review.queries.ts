import type { Context, LocalDate } from '../kernel/index.js';
import { flagsOf, type FlagFacts } from './claim-flags.js';
import { FLAG_FACTS } from './claim-flags.queries.js';
import { reviewedDays, sampleOf } from './claim-review.js';
import { Claim } from './claim.entity.js';

/** A claim that waits for its review. */
export interface DueReview {
  id: string;
  institutionId: string;
  settledOn: LocalDate;
  amount: number;
}

/** A claim settled last month, with what its review is decided by. */
export interface SettledClaim extends FlagFacts, Omit<DueReview, 'amount'> {
  amount: string;
  isReviewed: boolean;
}

/** The claims that wait for a review today. One statement per operation, however many claims ask. */
export function dueReviews(ctx: Context): Promise<DueReview[]> {
  const loader = ctx.loader<DueReview[]>(Claim, 'reviews', async (days) => {
    const em = await ctx.read();
    const { text, params } = settledClaims(ctx.today);
    const rows = await em.execute<SettledClaim[]>(text, params);
    return days.map((day) => waitingForReview(rows, day));
  });
  return loader.load(ctx.today);
}

/** The claims settled last month as SQL, for who asks for other things in the same statement. */
export function settledClaims(today: LocalDate): { text: string; params: string[] } {
  const { from, to } = reviewedDays(today);
  return { text: SETTLED, params: [from, to] };
}

/** Of the claims settled last month those that wait: flagged or in the sample of their institution, and not reviewed. */
export function waitingForReview(rows: readonly SettledClaim[], today: LocalDate): DueReview[] {
  const { from: month } = reviewedDays(today);
  const institutions = Map.groupBy(rows, ({ institutionId }) => institutionId);
  const sampled = [...institutions].flatMap(([id, own]) => sampleOf(own, `${id}|${month}`));
  const ids = new Set(sampled.map(({ id }) => id));
  return rows
    .filter((row) => !row.isReviewed && (ids.has(row.id) || flagsOf(row).length > 0))
    .map(({ id, institutionId, settledOn, amount }) => ({
      id,
      institutionId,
      settledOn,
      amount: Number(amount),
    }));
}

const SETTLED_ON = `(case t.stage when 'RECEIVED' then t.received_on when 'REJECTED' then t.decided_on end)`;

const SETTLED = `
  select t.id, t.institution_id as "institutionId", ${SETTLED_ON}::text as "settledOn",
    coalesce(t.received_amount, t.claimed_amount) as amount,
    exists (select from claim_reviews r where r.institution_id = t.institution_id and r.claim_id = t.id) as "isReviewed",
    ${FLAG_FACTS}
  from claims t where ${SETTLED_ON} between ? and ?
  order by ${SETTLED_ON}, t.id`;
