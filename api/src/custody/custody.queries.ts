import { manyOf, Where, type Context, type Viewer } from '../kernel/index.js';
import { ageOfCash } from './cash-age.js';
import { HandoverAnswer, HandoverState } from './cash-handover.entity.js';
import type { BankDepositFilter, CashHandoverFilter } from './custody.inputs.js';
import type { CashHolding } from './custody.types.js';
import { heldCash } from './holding.queries.js';

/** What everybody of the viewer's institution holds, the most first; who holds nothing is left out. */
export async function holdingsOf(ctx: Context): Promise<CashHolding[]> {
  const holdings = await heldCash(await ctx.read(), ctx.viewer.institutionId);
  return holdings
    .filter(({ held, waiting }) => held !== 0 || waiting !== 0)
    .map(({ moves, ...holding }) => ({ ...holding, ...ageOfCash(moves, ctx.today) }))
    .sort((a, b) => b.held - a.held);
}

const ANSWERED = `select from cash_handover_answers a
  where a.institution_id = t.institution_id and a.handover_id = t.id`;

/** The conditions of a list of hand-overs. */
export function handoverWhere(filter: CashHandoverFilter | null, viewer: Viewer): Where {
  const where = new Where();
  return where
    .given(filter?.state, (state) => andState(where, state))
    .given(filter?.userId, (id) => where.and('? in (t.from_user_id::text, t.to_user_id::text)', id))
    .given(filter?.waitsForMe, (waits) =>
      where.and(
        `${waits ? '' : 'not '}(t.to_user_id::text = ? and not exists (${ANSWERED}))`,
        viewer.userId,
      ),
    );
}

function andState(where: Where, state: HandoverState): void {
  if (state === HandoverState.WAITING) where.and(`not exists (${ANSWERED})`);
  else where.and(`exists (${ANSWERED} and a.outcome = ?)`, state);
}

/** The conditions of a list of deposits. */
export function depositWhere(filter: BankDepositFilter | null): Where {
  const where = new Where().id('t.cohort_id', filter?.cohortId);
  return where
    .given(filter?.depositedOnFrom, (day) => where.and('t.deposited_on >= ?', day))
    .given(filter?.depositedOnTo, (day) => where.and('t.deposited_on <= ?', day));
}

/** What became of a hand-over, or null while it waits; batched over the operation. */
export async function answerOf(ctx: Context, handoverId: string): Promise<HandoverAnswer | null> {
  const order = 't.answered_at';
  const [answer] = await manyOf(ctx, HandoverAnswer, 'handover_id', handoverId, { order });
  return answer ?? null;
}
