import type { EntityManager } from '@mikro-orm/postgresql';
import { manyOf, Where, type Context } from '../kernel/index.js';
import { RefundPayout } from './refund.entity.js';
import type { RefundFilter } from './refund.inputs.js';

/** Premiums of an enrolment that were not reversed, whole rupiah. */
export async function savedOf(em: EntityManager, enrolmentId: string): Promise<number> {
  const [row] = await em.execute<Array<{ saved: string }>>(
    'select coalesce(sum(amount), 0) as saved from premium_payments where enrolment_id = ?',
    [enrolmentId],
  );
  return Number(row?.saved ?? 0);
}

/** How many claims of an enrolment are neither received nor rejected. */
export async function openClaimsOf(em: EntityManager, enrolmentId: string): Promise<number> {
  const [row] = await em.execute<Array<{ count: number }>>(
    `select count(*)::int as count from claims where enrolment_id = ? and stage not in ('RECEIVED', 'REJECTED')`,
    [enrolmentId],
  );
  return row?.count ?? 0;
}

/** The conditions of a list of refunds. */
export function refundWhere(filter: RefundFilter | null): Where {
  const paid = `exists (select from refund_payouts r where r.institution_id = t.institution_id and r.refund_id = t.id)`;
  const where = new Where().equals('t.ground', filter?.ground);
  return where.given(filter?.isPaid, (is) => where.and(is ? paid : `not ${paid}`));
}

/** The payout of a refund, or null while it waits; batched over the operation. */
export async function payoutOf(ctx: Context, refundId: string): Promise<RefundPayout | null> {
  const [payout] = await manyOf(ctx, RefundPayout, 'refund_id', refundId, { order: 't.paid_on' });
  return payout ?? null;
}
