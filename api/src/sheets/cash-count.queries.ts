import type { EntityManager } from '@mikro-orm/postgresql';
import { manyOf, Where, type Context } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { CashCount, CashSignature } from './cash-count.entity.js';
import type { CashCountFilter } from './cash-count.inputs.js';

const IS_PRESENT = `not exists (select from meeting_cash_counts n
  where n.institution_id = t.institution_id and n.replaces_id = t.id)`;
const UNSIGNED = `t.counted <> t.keyed and not exists (select from meeting_cash_signatures s
  where s.institution_id = t.institution_id and s.count_id = t.id)`;

/** A present count (alias `t`) that differs from the cash keyed and waits for a second person. */
export const CASH_TO_SIGN = `${IS_PRESENT} and ${UNSIGNED}`;

/** Cash premiums on record for meetings, reversals taken off; in one statement. */
export async function cashKeyed(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await em.execute<Array<{ meeting_id: string; amount: string }>>(
    `select t.meeting_id, sum(t.amount) as amount from premium_payments t
     where t.meeting_id in (${meetingIds.map(() => '?').join(', ')}) and t.method = 'CASH' group by t.meeting_id`,
    [...meetingIds],
  );
  return new Map(rows.map((row) => [row.meeting_id, Number(row.amount)]));
}

/** The same of one meeting, batched over the operation. */
export function cashKeyedOf(ctx: Context, meetingId: string): Promise<number> {
  const loader = ctx.loader<number>(Meeting, 'cashKeyed', async (ids) => {
    const amounts = await cashKeyed(await ctx.read(), ids);
    return ids.map((id) => amounts.get(id) ?? 0);
  });
  return loader.load(meetingId);
}

/** Every count of a meeting, the latest first, batched over the operation. */
export function cashCountsOf(ctx: Context, meetingId: string): Promise<CashCount[]> {
  return manyOf(ctx, CashCount, 'meeting_id', meetingId, { order: 't.id desc' });
}

/** The conditions of a list of counts, leaving out those that were replaced. */
export function cashCountWhere(filter: CashCountFilter | null): Where {
  const where = new Where().and(IS_PRESENT);
  return where.given(filter?.needsSignature, (needs) =>
    where.and(needs ? UNSIGNED : `not (${UNSIGNED})`),
  );
}

/** The signature under a count, or null; batched over the operation. */
export async function signatureOf(ctx: Context, countId: string): Promise<CashSignature | null> {
  const [signature] = await manyOf(ctx, CashSignature, 'count_id', countId, {
    order: 't.signed_at',
  });
  return signature ?? null;
}
