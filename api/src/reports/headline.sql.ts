import { AS_OF, IS_JUDGED, IS_ON_TIME, SETTLED_ON } from '../claims/index.js';
import { earliest, type LocalDate } from '../kernel/index.js';
import { MEETINGS_JUDGED } from '../meetings/index.js';
import type { Period } from './period.js';
import { monthNumber, monthText, sql, type Sql } from './sql.js';

/** Monthly meetings held, of those first planned for the period; see `Headline.meetingsHeld`. */
export function meetingsHeld({ from, to }: Period, today: LocalDate): Sql {
  const text = `
    select json_build_object('done', count(*) filter (where t.status = 'HELD'), 'planned', count(*)) from meetings t
    where ${MEETINGS_JUDGED}`;
  return sql(text, from, to, today);
}

/** Claims received on time, of those received or overdue; see `Headline.claimsOnTime`. */
export function claimsOnTime({ from, to }: Period, today: LocalDate): Sql {
  const last = earliest(today, to);
  const text = `
    select json_build_object('done', count(*) filter (where ${IS_ON_TIME}), 'planned', count(*))
    from claims t cross join lateral ${AS_OF} s where ${IS_JUDGED}`;
  return sql(text, last, from, last);
}

/** Premiums collected, of those due in the period; see `Headline.premiumsCollected`. */
export function premiumsCollected({ from, to }: Period, today: LocalDate): Sql {
  return sql(PREMIUMS, from, earliest(today, to));
}

/** Attendances of those who came, of all recorded; see `Headline.attendance`. */
export function attendance({ from, to }: Period): Sql {
  const text = `
    select json_build_object('done', count(*) filter (where t.state in ('PRESENT', 'LATE')), 'planned', count(*)) from attendances t
    where t.met_on between ? and ?`;
  return sql(text, from, to);
}

/** Median and 90th percentile of the days to settlement; `percentile_disc` takes the nearest rank. */
export function settlementDays({ from, to }: Period, today: LocalDate): Sql {
  const text = `
    select json_build_object('median', percentile_disc(0.5) within group (order by d.days), 'p90', percentile_disc(0.9) within group (order by d.days))
    from (select ${SETTLED_ON} - t.event_on as days from claims t
          cross join lateral ${AS_OF} s where ${SETTLED_ON} >= ?) d`;
  return sql(text, earliest(today, to), from);
}

/**
 * A month is due on a day of it. So the due date of month `m` lies in the period when `m` is after the month of
 * (first day − due day) and not after the month of (last day − due day + 1); the same holds for the day an enrolment ended.
 */
const PREMIUMS = `
  with period as (select ?::date as first, ?::date as last),
  book as (
    select e.institution_id, e.id, v.premium_amount,
      greatest(${monthNumber('e.starts_on')}, ${monthNumber('(p.first - v.premium_due_day)')} + 1) as first_month,
      least(${monthNumber('(e.ends_on + 1)')} - 1, ${monthNumber('(p.last - v.premium_due_day + 1)')},
        ${monthNumber('(e.ended_on - v.premium_due_day + 1)')}) as last_month
    from period p
    cross join enrolments e
    join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
    join programme_versions v on v.id = c.programme_version_id),
  due as (
    select (b.last_month - b.first_month + 1) * b.premium_amount as amount, p.amount as paid
    from book b
    cross join lateral (
      select sum(a.amount) as amount from premium_allocations a
      join premium_payments q on q.institution_id = a.institution_id and q.id = a.payment_id
      where a.institution_id = b.institution_id and a.enrolment_id = b.id
        and a.due_month between ${monthText('b.first_month')} and ${monthText('b.last_month')}
        and q.paid_on <= (select last from period)) p
    where b.first_month <= b.last_month)
  select json_build_object('done', coalesce(sum(d.paid), 0), 'planned', coalesce(sum(d.amount), 0)) from due d`;
