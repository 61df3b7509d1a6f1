import type { LocalDate } from '../kernel/index.js';
import { monthNumber, sql, type Sql } from './sql.js';

/**
 * Participants with at least so many overdue premiums on a day, what is missing in them and the due date of the first:
 * months of the term whose due date is past, less those paid in full. Payments fill the oldest month first, so the
 * months paid in full are the first ones. It reckons as the premium schedule does.
 */
export function arrears(today: LocalDate, monthsMin: number): Sql {
  return sql(ARREARS, today, monthsMin);
}

const ARREARS = `
  with book as (
    select e.institution_id, e.id, e.participant_id, e.starts_on, v.premium_amount, v.premium_due_day,
      to_char(d.today - v.premium_due_day, 'YYYY-MM') as last_month,
      least(${monthNumber('(e.ends_on + 1)')} - 1, ${monthNumber('(d.today - v.premium_due_day)')})
        - ${monthNumber('e.starts_on')} + 1 as months
    from (select ?::date as today) d
    cross join enrolments e
    join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
    join programme_versions v on v.id = c.programme_version_id
    where e.status in ('ACTIVE', 'SUSPENDED'))
  select count(distinct b.participant_id)::int as count,
    sum(b.months * b.premium_amount - coalesce(p.amount, 0))::bigint as amount,
    min((date_trunc('month', b.starts_on::timestamp) + make_interval(months => p.months))::date + b.premium_due_day - 1) as oldest_on
  from book b
  cross join lateral (
    select sum(m.amount) as amount, (count(*) filter (where m.amount >= b.premium_amount))::int as months
    from (select sum(a.amount) as amount from premium_allocations a
          where a.institution_id = b.institution_id and a.enrolment_id = b.id and a.due_month <= b.last_month
          group by a.due_month) m) p
  where b.months - p.months >= ?`;
