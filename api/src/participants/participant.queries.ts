import { Where, type LocalDate } from '../kernel/index.js';
import type { ParticipantFilter } from './participant.inputs.js';

const RUNNING = `('ACTIVE', 'SUSPENDED')`;

/**
 * Overdue months of a running enrolment `e` under programme version `v`, as SQL with one `?` for today used twice:
 * months whose due day has passed, less those paid in full. It agrees with the premium schedule, month by month.
 */
const OVERDUE_MONTHS = `
  greatest(0, least(
    (extract(year from e.ends_on) - extract(year from e.starts_on)) * 12 + extract(month from e.ends_on) - extract(month from e.starts_on) + 1,
    (extract(year from (?::date - v.premium_due_day)) - extract(year from e.starts_on)) * 12
      + extract(month from (?::date - v.premium_due_day)) - extract(month from e.starts_on) + 1))
  - (select count(*) from (
       select 1 from premium_allocations a
       where a.institution_id = e.institution_id and a.enrolment_id = e.id
         and a.due_month <= to_char(?::date - v.premium_due_day, 'YYYY-MM')
       group by a.due_month having sum(a.amount) >= v.premium_amount) paid)`;

/**
 * A condition on participants `t`: at least `months` overdue months in a running enrolment.
 * Its parameters are the day three times, then the months.
 */
export function arrearsCondition(
  today: LocalDate,
  months: number,
): { sql: string; params: Array<string | number> } {
  const sql = `exists (
    select 1 from enrolments e
    join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
    join programme_versions v on v.id = c.programme_version_id
    where e.institution_id = t.institution_id and e.participant_id = t.id and e.status in ${RUNNING}
      and ${OVERDUE_MONTHS} >= ?)`;
  return { sql, params: [today, today, today, months] };
}

/** A condition on participants `t`: in a running enrolment and nobody named to inherit. */
export const WITHOUT_BENEFICIARY = `
  exists (select 1 from enrolments e where e.institution_id = t.institution_id and e.participant_id = t.id and e.status in ${RUNNING})
  and not exists (select 1 from beneficiaries b
                  where b.institution_id = t.institution_id and b.participant_id = t.id and b.retired_at is null)`;

/** The conditions of a list of participants. */
export function participantWhere(filter: ParticipantFilter | null, today: LocalDate): Where {
  const where = new Where().ids(filter?.ids).equals('t.work_category', filter?.workCategory);
  const text = filter?.search?.trim();
  if (text) searchFor(where, text);
  return where
    .given(filter?.groupId, (id) => memberOf(where, id))
    .given(filter?.cohortId, (id) => where.and(enrolledWhere(`e.cohort_id::text = ?`), id))
    .given(filter?.status, (status) => where.and(latestStatusIs, status))
    .given(filter?.arrearsMonthsFrom, (months) => {
      const condition = arrearsCondition(today, months);
      where.and(condition.sql, ...condition.params);
    })
    .given(filter?.withoutBeneficiary || null, () => where.and(WITHOUT_BENEFICIARY));
}

function searchFor(where: Where, text: string): void {
  const digits = text.replace(/[\s.-]/g, '');
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const tail = /^\d{3,}$/.test(digits) ? digits.replace(/^0/, '') : null;
  if (tail === null) {
    where.and('t.full_name ilike ? or t.number ilike ?', pattern, pattern);
    return;
  }
  where.and(
    't.full_name ilike ? or t.number ilike ? or t.phone like ? or t.nik_tail = ?',
    pattern,
    pattern,
    `%${tail}`,
    digits.slice(-4),
  );
}

function memberOf(where: Where, groupId: string): void {
  where.and(
    `exists (select 1 from memberships m where m.institution_id = t.institution_id and m.participant_id = t.id
       and m.left_on is null and m.group_id::text = ?)`,
    groupId,
  );
}

function enrolledWhere(condition: string): string {
  return `exists (select 1 from enrolments e
    where e.institution_id = t.institution_id and e.participant_id = t.id and ${condition})`;
}

const latestStatusIs = `(
  select e.status from enrolments e where e.institution_id = t.institution_id and e.participant_id = t.id
  order by e.starts_on desc limit 1) = ?`;
