import type { EntityManager } from '@mikro-orm/postgresql';
import { Where, type LocalDate } from '../kernel/index.js';
import type { Recorded } from './row-matching.js';

/** The premium account of a cohort. */
export interface Account {
  institutionId: string;
  cohortId: string;
}

/**
 * What is on record for an account and stands on no row of a statement: deposits, and premiums and refunds by transfer
 * that were not reversed. Its parameters are the institution and the cohort, three times.
 */
const THINGS = `
  select 'DEPOSIT' as kind, d.id, d.amount, d.deposited_on as on_day, d.slip_number as label, null::uuid as enrolment_id
    from bank_deposits d
    where d.institution_id = ? and d.cohort_id = ? and not exists (
      select from bank_row_standings s where s.institution_id = d.institution_id and s.deposit_id = d.id)
  union all
  select 'PAYMENT', p.id, p.amount, p.paid_on, p.receipt_number, p.enrolment_id
    from premium_payments p
    join enrolments e on e.institution_id = p.institution_id and e.id = p.enrolment_id
    where p.institution_id = ? and e.cohort_id = ? and p.method = 'TRANSFER' and p.reverses_id is null
      and not exists (select from premium_payments r where r.institution_id = p.institution_id and r.reverses_id = p.id)
      and not exists (select from bank_row_standings s where s.institution_id = p.institution_id and s.payment_id = p.id)
  union all
  select 'PAYOUT', o.id, -o.amount, o.paid_on, o.received_by_name, r.enrolment_id
    from refund_payouts o
    join refunds r on r.institution_id = o.institution_id and r.id = o.refund_id
    where o.institution_id = ? and o.cohort_id = ? and o.method = 'TRANSFER'
      and not exists (select from refund_payout_reversals v where v.institution_id = o.institution_id and v.payout_id = o.id)
      and not exists (select from bank_row_standings s where s.institution_id = o.institution_id and s.payout_id = o.id)`;

interface ThingRow {
  kind: Recorded['kind'];
  id: string;
  amount: string;
  on_day: LocalDate;
  label: string;
  enrolment_id: string | null;
  count: number;
  total: string;
}

/** Some of what stands on no statement, and how many and how much all of it is. */
export interface Things {
  things: Recorded[];
  count: number;
  total: number;
}

/** What stands on no statement under conditions on `t`, the oldest first, in one statement. */
export async function thingsOf(
  em: EntityManager,
  { institutionId, cohortId }: Account,
  { where, limit }: { where: Where; limit: number },
): Promise<Things> {
  const account = [institutionId, cohortId];
  const rows = await em.execute<ThingRow[]>(
    `select t.kind, t.id, t.amount, t.on_day::text, t.label, t.enrolment_id,
       count(*) over ()::int as count, sum(t.amount) over () as total
     from (${THINGS}) t where ${where.sql} order by t.on_day, t.id limit ${limit}`,
    [...account, ...account, ...account, ...where.params],
  );
  const things = rows.map(({ on_day: on, enrolment_id: enrolmentId, kind, id, amount, label }) => {
    return { kind, id, amount: Number(amount), on, label, enrolmentId };
  });
  return { things, count: rows[0]?.count ?? 0, total: Number(rows[0]?.total ?? 0) };
}
