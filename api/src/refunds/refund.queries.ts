import type { EntityManager } from '@mikro-orm/postgresql';
import { isId, Where, type Context } from '../kernel/index.js';
import type { RefundFilter } from './refund.inputs.js';
import { IN_STATE } from './refund-outcome.queries.js';

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

/** Days since the approval of a refund `t`; its parameters are today and the zone. */
export const DAYS_WAITED = `(?::date - (t.approved_at at time zone ?)::date)`;

/** The conditions of a list of refunds. */
export function refundWhere(filter: RefundFilter | null, { today, viewer }: Context): Where {
  const where = new Where().ids(filter?.ids).equals('t.ground', filter?.ground);
  const refer = (condition: string) => (id: string) =>
    isId(id) ? where.and(condition, id) : where.and('false');
  const waits = (comparison: string) => (days: number) =>
    where.and(IN_STATE.WAITING).and(`${DAYS_WAITED} ${comparison} ?`, today, viewer.timeZone, days);
  return where
    .given(filter?.cohortId, refer(OF_COHORT))
    .given(filter?.groupId, refer(OF_GROUP))
    .given(filter?.state, (state) => where.and(IN_STATE[state]))
    .given(filter?.waitingDaysFrom, waits('>='))
    .given(filter?.waitingDaysTo, waits('<='));
}

/** The last refund of each enrolment that has one, and whether it was taken back; in one statement. */
export async function earlierRefunds(
  em: EntityManager,
  enrolmentIds: readonly string[],
): Promise<Map<string, { id: string; isWithdrawn: boolean }>> {
  if (enrolmentIds.length === 0) return new Map();
  const rows = await em.execute<Array<{ id: string; enrolment_id: string; is_withdrawn: boolean }>>(
    `select t.id, t.enrolment_id, ${IN_STATE.WITHDRAWN} as is_withdrawn from refunds t
     where t.enrolment_id in (${enrolmentIds.map(() => '?').join(', ')})
       and not exists (select from refunds n where n.institution_id = t.institution_id and n.replaces_id = t.id)`,
    [...enrolmentIds],
  );
  return new Map(
    rows.map((row) => [row.enrolment_id, { id: row.id, isWithdrawn: row.is_withdrawn }]),
  );
}
