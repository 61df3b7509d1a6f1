import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../kernel/index.js';
import type { CashMove } from './cash-age.js';

/** The premium cash of one cohort in one person's hands. */
export interface HeldCash {
  userId: string;
  cohortId: string;
  /** Whole rupiah. */
  held: number;
  /** Of it, said to be given on, waiting for the taker. */
  waiting: number;
  moves: CashMove[];
}

interface HoldingRow {
  user_id: string;
  cohort_id: string;
  held: string;
  waiting: string;
  moves: Array<{ on: LocalDate; amount: number }>;
}

/**
 * Every movement of premium cash by who answers for it. What a reversal takes back was never there, so it goes from who
 * recorded the payment, whoever approved the reversal; a refund that came back is with who had handed it over.
 */
export const MOVES = `
  select coalesce(o.recorded_by_id, p.recorded_by_id) as user_id, n.cohort_id, p.paid_on as on_day, p.amount
    from premium_payments p
    join enrolments n on (n.institution_id, n.id) = (p.institution_id, p.enrolment_id)
    left join premium_payments o on (o.institution_id, o.id) = (p.institution_id, p.reverses_id)
    where p.method = 'CASH' and p.institution_id = $institution
  union all
  select u.user_id, h.cohort_id, h.handed_on, u.amount
    from cash_handovers h
    join cash_handover_answers a on (a.institution_id, a.handover_id) = (h.institution_id, h.id) and a.outcome = 'CONFIRMED'
    cross join lateral (values (h.from_user_id, -h.amount), (h.to_user_id, h.amount)) u (user_id, amount)
    where h.institution_id = $institution
  union all
  select d.deposited_by_id, d.cohort_id, d.deposited_on, -d.amount from bank_deposits d where d.institution_id = $institution
  union all
  select r.paid_by_id, r.cohort_id, r.paid_on, -r.amount from refund_payouts r
    where r.method = 'CASH' and r.institution_id = $institution
  union all
  select v.paid_by_id, r.cohort_id, v.reversed_on, v.amount from refund_payout_reversals v
    join refund_payouts r on (r.institution_id, r.id) = (v.institution_id, v.payout_id)
    where r.method = 'CASH' and v.institution_id = $institution
  union all
  select f.user_id, f.cohort_id, f.found_on, f.amount from cash_differences f where f.institution_id = $institution`;

const HOLDINGS = `
  with moves as (${MOVES}),
  days as (select user_id, cohort_id, on_day, amount from moves where $condition),
  waiting as (
    select h.from_user_id as user_id, h.cohort_id, sum(h.amount) as amount from cash_handovers h
    where h.institution_id = $institution and not exists (
      select from cash_handover_answers a where (a.institution_id, a.handover_id) = (h.institution_id, h.id))
    group by 1, 2)
  select d.user_id, d.cohort_id, sum(d.amount) as held, coalesce(max(w.amount), 0) as waiting,
    json_agg(json_build_object('on', d.on_day, 'amount', d.amount)) as moves
  from days d left join waiting w using (user_id, cohort_id)
  group by d.user_id, d.cohort_id`;

/** What everybody holds of an institution's premium cash, or one person, in one statement. */
export async function heldCash(
  em: EntityManager,
  institutionId: string,
  userId: string | null = null,
): Promise<HeldCash[]> {
  const condition = userId === null ? 'true' : 'user_id = ?';
  const text = HOLDINGS.replaceAll('$institution', '?').replace('$condition', condition);
  const moves = Array.from({ length: MOVES.split('$institution').length - 1 }, () => institutionId);
  const own = userId === null ? [] : [userId];
  const rows = await em.execute<HoldingRow[]>(text, [...moves, ...own, institutionId]);
  return rows.map((row) => ({
    userId: row.user_id,
    cohortId: row.cohort_id,
    held: Number(row.held),
    waiting: Number(row.waiting),
    moves: row.moves,
  }));
}

/** What one person can give on of one cohort's cash: held, and not already said to be given. */
export async function freeCash(
  em: EntityManager,
  { institutionId, userId, cohortId }: { institutionId: string; userId: string; cohortId: string },
): Promise<number> {
  const holdings = await heldCash(em, institutionId, userId);
  const own = holdings.find((holding) => holding.cohortId === cohortId);
  return own ? own.held - own.waiting : 0;
}
