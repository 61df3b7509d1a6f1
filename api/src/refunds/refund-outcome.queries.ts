import { mapRow, type Context } from '../kernel/index.js';
import { Refund, RefundState } from './refund.entity.js';
import { RefundPayout, RefundPayoutReversal } from './refund-payout.entity.js';
import { RefundWithdrawal } from './refund-withdrawal.entity.js';

const TAKEN_BACK = `exists (select from refund_withdrawals w
  where w.institution_id = t.institution_id and w.refund_id = t.id)`;
const HANDED_OVER = `exists (select from refund_payouts o
  where o.institution_id = t.institution_id and o.refund_id = t.id and not exists (
    select from refund_payout_reversals v where v.institution_id = o.institution_id and v.payout_id = o.id))`;

/** The refunds `t` in each state, as conditions. */
export const IN_STATE: Readonly<Record<RefundState, string>> = {
  WAITING: `not ${TAKEN_BACK} and not ${HANDED_OVER}`,
  PAID: HANDED_OVER,
  WITHDRAWN: TAKEN_BACK,
};

/** What became of a refund after two people agreed on it. */
export interface RefundOutcome {
  withdrawal: RefundWithdrawal | null;
  /** Every hand-over, the first first; each but the last came back. */
  payouts: readonly RefundPayout[];
  reversals: readonly RefundPayoutReversal[];
}

/** The hand-over that did not come back; null while the refund waits. */
export function standingPayout({ payouts, reversals }: RefundOutcome): RefundPayout | null {
  const back = new Set(reversals.map(({ payoutId }) => payoutId));
  return payouts.find(({ id }) => !back.has(id)) ?? null;
}

/** The hand-over that no other followed; null when there was none. */
export function lastPayout({ payouts }: RefundOutcome): RefundPayout | null {
  const followed = new Set(payouts.map(({ replacesId }) => replacesId));
  return payouts.find(({ id }) => !followed.has(id)) ?? null;
}

/** How far a refund is. */
export function refundState(outcome: RefundOutcome): RefundState {
  if (outcome.withdrawal) return RefundState.WITHDRAWN;
  return standingPayout(outcome) ? RefundState.PAID : RefundState.WAITING;
}

type Row = Record<string, unknown>;
interface OutcomeRow {
  id: string;
  withdrawal: Row | null;
  payouts: Row[];
  reversals: Row[];
}

const OUTCOMES = `
  select t.id,
    (select row_to_json(w) from refund_withdrawals w where w.institution_id = t.institution_id and w.refund_id = t.id) as withdrawal,
    coalesce((select json_agg(row_to_json(o) order by o.id) from refund_payouts o
      where o.institution_id = t.institution_id and o.refund_id = t.id), '[]') as payouts,
    coalesce((select json_agg(row_to_json(v) order by v.id) from refund_payout_reversals v
      where v.institution_id = t.institution_id and v.refund_id = t.id), '[]') as reversals
  from refunds t where t.id in ($ids)`;

/** What became of a refund; batched over the operation into one statement. */
export function outcomeOf(ctx: Context, refundId: string): Promise<RefundOutcome> {
  const loader = ctx.loader<RefundOutcome>(Refund, 'outcome', async (ids) => {
    const em = await ctx.read();
    const text = OUTCOMES.replace('$ids', ids.map(() => '?').join(', '));
    const rows = await em.execute<OutcomeRow[]>(text, [...ids]);
    const outcomes = new Map(
      rows.map(({ id, withdrawal, payouts, reversals }) => [
        id,
        {
          withdrawal: withdrawal && mapRow(em, RefundWithdrawal, withdrawal),
          payouts: payouts.map((row) => mapRow(em, RefundPayout, row)),
          reversals: reversals.map((row) => mapRow(em, RefundPayoutReversal, row)),
        },
      ]),
    );
    return ids.map((id) => outcomes.get(id) ?? { withdrawal: null, payouts: [], reversals: [] });
  });
  return loader.load(refundId);
}
