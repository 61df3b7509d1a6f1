/** The number of the month that a date lies in, as SQL. */
const month = (date: string) => `(extract(year from ${date}) * 12 + extract(month from ${date}))`;

/**
 * Running enrolments that a condition on enrolments `e` and memberships `m` leaves, with how many months are past
 * their due date and which is the last of them. It reckons as the premium schedule does. Its first parameter is today.
 */
const BOOKS = (condition: string) => `
  book as (
    select e.institution_id, e.id, e.participant_id, m.group_id, v.premium_amount, v.premium_due_day,
      to_char(d.today - v.premium_due_day, 'YYYY-MM') as last_month,
      greatest(0, least(${month('(e.ends_on + 1)')} - 1, ${month('(d.today - v.premium_due_day)')}) - ${month('e.starts_on')} + 1)::int as months
    from (select ?::date as today) d
    cross join enrolments e
    join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
    join programme_versions v on v.id = c.programme_version_id
    left join memberships m on m.institution_id = e.institution_id and m.participant_id = e.participant_id and m.left_on is null
    where e.status in ('ACTIVE', 'SUSPENDED') and ${condition})`;

/** What was paid for each overdue or settled month, day by day, as a running total; a reversal counts from its own day. */
const RUNNING_TOTALS = `
  running as (
    select b.institution_id, b.id, b.premium_amount, a.due_month, q.paid_on,
      to_date(a.due_month, 'YYYY-MM') + b.premium_due_day - 1 as due_on,
      sum(sum(a.amount)) over (partition by b.institution_id, b.id, a.due_month order by q.paid_on) as paid
    from book b
    join premium_allocations a on a.institution_id = b.institution_id and a.enrolment_id = b.id and a.due_month <= b.last_month
    join premium_payments q on q.institution_id = a.institution_id and q.id = a.payment_id
    group by b.institution_id, b.id, b.premium_amount, b.premium_due_day, a.due_month, q.paid_on)`;

/** A month was paid on time when the total covered it at the end of its due date, and on every day since. */
const MONTHS = `
  month as (
    select r.institution_id, r.id, (array_agg(r.paid order by r.paid_on desc))[1] as paid,
      (array_agg(r.paid order by r.paid_on desc))[1] >= r.premium_amount as is_paid,
      coalesce((array_agg(r.paid order by r.paid_on desc) filter (where r.paid_on <= r.due_on))[1] >= r.premium_amount, false)
        and coalesce(bool_and(r.paid >= r.premium_amount) filter (where r.paid_on > r.due_on), true) as is_on_time
    from running r group by r.institution_id, r.id, r.due_month, r.premium_amount)`;

const STANDINGS = `
  standing as (
    select b.group_id, b.participant_id, b.months, coalesce(p.on_time, 0) as on_time,
      b.months - coalesce(p.paid_months, 0) as overdue, b.months * b.premium_amount - coalesce(p.paid, 0) as missing
    from book b
    left join (
      select institution_id, id, sum(paid) as paid, count(*) filter (where is_paid) as paid_months,
        count(*) filter (where is_on_time) as on_time
      from month group by institution_id, id) p on p.institution_id = b.institution_id and p.id = b.id)`;

const bucket = (name: string, condition: string) => `
    json_build_object('people', count(distinct s.participant_id) filter (where ${condition}),
      'amount', coalesce(sum(s.missing) filter (where ${condition}), 0)) as "${name}"`;

/** Arrears by age and punctuality, one row for the whole and one per group, the most rupiah missing first. */
export function ageingSql(condition: string): string {
  return `
  with ${[BOOKS(condition), RUNNING_TOTALS, MONTHS, STANDINGS].join(',')}
  select grouping(s.group_id) = 1 as "isWhole", s.group_id as "groupId",
    count(distinct s.participant_id)::int as participants,
    coalesce(sum(s.months), 0)::int as "judgedMonths", coalesce(sum(s.on_time), 0)::int as "onTimeMonths",
    ${[
      bucket('oneMonth', 's.overdue = 1'),
      bucket('twoMonths', 's.overdue = 2'),
      bucket('threeOrMoreMonths', 's.overdue >= 3'),
      bucket('total', 's.overdue >= 1'),
    ].join(',')}
  from standing s
  group by grouping sets ((), (s.group_id))
  order by 1 desc, sum(s.missing) filter (where s.overdue >= 1) desc nulls last, 2
  limit 501`;
}
