import { BookCheckName as Name } from './book-check.types.js';
import { REFUND_DIFFERS } from './refund-checks.sql.js';

/**
 * One check of the books: a query for the wrong rows with `subject` (the id or number of the wrong thing) and `detail`
 * (what was expected and found; no names, no health data). None of them reads what the application has summed up
 * itself: each figure is computed again from the rows, by another way than the code that wrote it.
 */
export interface BookCheckQuery {
  name: Name;
  sql: string;
}

const ENTRY = '(x.institution_id, x.entry_id) = (e.institution_id, e.id)';
const SAVINGS = `ledger_postings x join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)`;

/** Checks of the ledger by itself. */
const ledger: BookCheckQuery[] = [
  {
    name: Name.ENTRY_UNBALANCED,
    sql: `select e.id::text as subject, 'sum ' || coalesce(sum(x.amount), 0) || ' over ' || count(x.entry_id) || ' postings' as detail
      from ledger_entries e left join ledger_postings x on ${ENTRY}
      group by e.institution_id, e.id having coalesce(sum(x.amount), 0) <> 0 or count(x.entry_id) < 2`,
  },
  {
    name: Name.POSTING_ORPHANED,
    sql: `select x.entry_id::text as subject, 'posting of ' || x.amount || ' without ' || case when e.id is null then 'entry' else 'account' end as detail
      from ledger_postings x
      left join ledger_entries e on ${ENTRY}
      left join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
      where e.id is null or a.id is null`,
  },
  {
    name: Name.FUND_MIXED,
    sql: `select x.entry_id::text as subject, 'entry ' || e.fund || ', posting ' || x.fund || ', account ' || a.kind as detail
      from ledger_postings x
      join ledger_entries e on ${ENTRY}
      join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
      where x.fund <> e.fund
         or x.fund <> case when a.kind in ('PREMIUM_CASH', 'PREMIUM_BANK', 'PARTICIPANT_SAVINGS', 'PREMIUM_DIFFERENCE') then 'PREMIUM' else 'CLAIM' end`,
  },
  {
    name: Name.REVERSAL_DIFFERS,
    sql: `select r.id::text as subject, 'does not take back ' || r.reverses_id as detail
      from ledger_entries r
      left join ledger_entries o on (o.institution_id, o.id) = (r.institution_id, r.reverses_id)
      where r.reverses_id is not null and (o.id is null or o.reverses_id is not null or exists (
        select 1 from ledger_postings x
        where (x.institution_id, x.entry_id) in ((r.institution_id, r.id), (r.institution_id, o.id))
        group by x.account_id having sum(x.amount) <> 0))`,
  },
  {
    name: Name.ACCOUNT_OVERDRAWN,
    sql: `select a.id::text as subject, a.kind || ' stands at ' || sum(x.amount) as detail
      from ${SAVINGS}
      where a.kind in ('PREMIUM_CASH', 'PREMIUM_BANK', 'CLAIM_CASH', 'CLAIM_BANK', 'PARTICIPANT_SAVINGS')
      group by a.institution_id, a.id, a.kind
      having sum(x.amount) * case when a.kind = 'PARTICIPANT_SAVINGS' then -1 else 1 end < 0`,
  },
];

/** Checks of the ledger against what it stands for: payments, allocations, receipts, claims. */
const sources: BookCheckQuery[] = [
  {
    name: Name.PAYMENT_UNPOSTED,
    sql: `select pp.id::text as subject, pp.receipt_number || ' of ' || pp.amount || ', credited ' || coalesce(-s.amount, 0) as detail
      from premium_payments pp
      left join (select x.institution_id, x.entry_id, a.enrolment_id, x.amount from ${SAVINGS} where a.kind = 'PARTICIPANT_SAVINGS') s
        on (s.institution_id, s.entry_id, s.enrolment_id) = (pp.institution_id, pp.entry_id, pp.enrolment_id)
      where s.amount is distinct from -pp.amount`,
  },
  {
    name: Name.PAYMENT_POSTED_TWICE,
    sql: `select min(pp.id::text) as subject, count(*) || ' payments share the entry ' || pp.entry_id as detail
      from premium_payments pp group by pp.institution_id, pp.entry_id having count(*) > 1`,
  },
  {
    name: Name.SAVINGS_DIFFER,
    sql: `select coalesce(paid.enrolment_id, kept.enrolment_id)::text as subject,
        'paid ' || coalesce(paid.amount, 0) || ', on the books ' || coalesce(kept.amount, 0) as detail
      from (select institution_id, enrolment_id, sum(amount) as amount from (
          select institution_id, enrolment_id, amount from premium_payments
          union all select r.institution_id, r.enrolment_id, -o.amount from refund_payouts o
            join refunds r on (r.institution_id, r.id) = (o.institution_id, o.refund_id)
          union all select r.institution_id, r.enrolment_id, v.amount from refund_payout_reversals v
            join refunds r on (r.institution_id, r.id) = (v.institution_id, v.refund_id)) moved group by 1, 2) paid
      full join (select a.institution_id, a.enrolment_id, -sum(x.amount) as amount from ${SAVINGS} where a.kind = 'PARTICIPANT_SAVINGS' group by 1, 2) kept
        using (institution_id, enrolment_id)
      where coalesce(paid.amount, 0) <> coalesce(kept.amount, 0)`,
  },
  {
    name: Name.ALLOCATION_DIFFERS,
    sql: `select pp.id::text as subject, pp.receipt_number || ' of ' || pp.amount || ', allocated ' || coalesce(sum(l.amount), 0) as detail
      from premium_payments pp left join premium_allocations l on (l.institution_id, l.payment_id) = (pp.institution_id, pp.id)
      group by pp.institution_id, pp.id, pp.receipt_number, pp.amount having coalesce(sum(l.amount), 0) <> pp.amount`,
  },
  {
    name: Name.MONTH_OVERPAID,
    sql: `select l.enrolment_id::text as subject, l.due_month || ' has ' || sum(l.amount) || ' of ' || v.premium_amount as detail
      from premium_allocations l
      join enrolments n on (n.institution_id, n.id) = (l.institution_id, l.enrolment_id)
      join cohorts c on (c.institution_id, c.id) = (n.institution_id, n.cohort_id)
      join programme_versions v on v.id = c.programme_version_id
      group by l.institution_id, l.enrolment_id, l.due_month, v.premium_amount
      having sum(l.amount) < 0 or sum(l.amount) > v.premium_amount`,
  },
  {
    name: Name.RECEIPT_GAP,
    sql: `select receipt_number as subject, 'expected number ' || expected || ' here' as detail
      from (select receipt_number, right(receipt_number, 6)::int as found,
              row_number() over (partition by institution_id, left(receipt_number, 7) order by receipt_number) as expected
            from premium_payments) numbered
      where found <> expected`,
  },
  {
    name: Name.RECEIPT_COUNTER_DIFFERS,
    sql: `select c.series as subject, 'last number ' || c.last_number || ', ' || count(pp.id) || ' receipts' as detail
      from counters c left join premium_payments pp on pp.institution_id = c.institution_id and left(pp.receipt_number, 7) = c.series
      where c.series like 'KW-%' group by c.institution_id, c.series, c.last_number having count(pp.id) <> c.last_number`,
  },
  {
    name: Name.CLAIM_UNPOSTED,
    sql: `select k.id::text as subject, k.number || ' paid ' || k.paid_amount || ', booked ' || coalesce(s.amount, 0) as detail
      from claims k
      left join (select x.institution_id, x.entry_id, x.amount from ${SAVINGS} where a.kind = 'CLAIMS_PAID') s
        on (s.institution_id, s.entry_id) = (k.institution_id, k.entry_id)
      where k.paid_amount is not null and s.amount is distinct from k.paid_amount`,
  },
  {
    name: Name.DEPOSIT_UNPOSTED,
    sql: `select d.id::text as subject, 'slip ' || d.slip_number || ' of ' || d.amount || ', booked ' || coalesce(s.amount, 0) as detail
      from bank_deposits d
      left join (select x.institution_id, x.entry_id, x.amount from ${SAVINGS} where a.kind = 'PREMIUM_BANK') s
        on (s.institution_id, s.entry_id) = (d.institution_id, d.entry_id)
      where s.amount is distinct from d.amount`,
  },
  {
    name: Name.DIFFERENCE_UNPOSTED,
    sql: `select f.id::text as subject, 'difference of ' || f.amount || ', booked ' || coalesce(s.amount, 0) as detail
      from cash_differences f
      left join (select x.institution_id, x.entry_id, x.amount from ${SAVINGS} where a.kind = 'PREMIUM_DIFFERENCE') s
        on (s.institution_id, s.entry_id) = (f.institution_id, f.entry_id)
      where s.amount is distinct from -f.amount`,
  },
  {
    name: Name.REFUND_DIFFERS,
    sql: REFUND_DIFFERS,
  },
  {
    name: Name.ENTRY_UNEXPLAINED,
    sql: `select e.id::text as subject, e.fund || ' entry: ' || e.description as detail
      from ledger_entries e
      where not exists (select 1 from premium_payments pp where (pp.institution_id, pp.entry_id) = (e.institution_id, e.id))
        and not exists (select 1 from claims k where (k.institution_id, k.entry_id) = (e.institution_id, e.id))
        and not exists (select 1 from fund_tranches f where (f.institution_id, f.entry_id) = (e.institution_id, e.id))
        and not exists (select 1 from bank_deposits d where (d.institution_id, d.entry_id) = (e.institution_id, e.id))
        and not exists (select 1 from refund_payouts o where (o.institution_id, o.entry_id) = (e.institution_id, e.id))
        and not exists (select 1 from refund_payout_reversals v where (v.institution_id, v.entry_id) = (e.institution_id, e.id))
        and not exists (select 1 from cash_differences f where (f.institution_id, f.entry_id) = (e.institution_id, e.id))
        and (select array_agg(a.kind order by a.kind) from ${SAVINGS} where (x.institution_id, x.entry_id) = (e.institution_id, e.id))
          is distinct from array['CLAIM_BANK', 'CLAIM_CASH']`,
  },
];

export const BOOK_CHECKS: readonly BookCheckQuery[] = [...ledger, ...sources];
