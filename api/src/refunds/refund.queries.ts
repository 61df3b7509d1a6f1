import type { EntityManager } from '@mikro-orm/postgresql';
import { isId, manyOf, Where, type Context } from '../kernel/index.js';
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

const OF_COHORT = `exists (select from enrolments e
  where (e.institution_id, e.id) = (t.institution_id, t.enrolment_id) and e.cohort_id = ?)`;
const OF_GROUP = `exists (select from enrolments e
  where (e.institution_id, e.id) = (t.institution_id, t.enrolment_id) and ? = (
    select m.group_id from memberships m where (m.institution_id, m.participant_id) = (e.institution_id, e.participant_id)
    order by m.joined_on desc limit 1))`;

/** The conditions of a list of refunds. */
export function refundWhere(filter: RefundFilter | null): Where {
  const paid = `exists (select from refund_payouts r where r.institution_id = t.institution_id and r.refund_id = t.id)`;
  const where = new Where().ids(filter?.ids).equals('t.ground', filter?.ground);
  const refer = (condition: string) => (id: string) =>
    isId(id) ? where.and(condition, id) : where.and('false');
  return where
    .given(filter?.cohortId, refer(OF_COHORT))
    .given(filter?.groupId, refer(OF_GROUP))
    .given(filter?.approvedOnTo, (day) => where.and('t.approved_at < ?::date + 1', day))
    .given(filter?.isPaid, (is) => where.and(is ? paid : `not ${paid}`));
}

/** The payout of a refund, or null while it waits; batched over the operation. */
export async function payoutOf(ctx: Context, refundId: string): Promise<RefundPayout | null> {
  const [payout] = await manyOf(ctx, RefundPayout, 'refund_id', refundId, { order: 't.paid_on' });
  return payout ?? null;
}
