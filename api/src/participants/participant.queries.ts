import { isId, Where, type LocalDate } from '../kernel/index.js';
import type { ArrearsDecisionKind } from './participant.enums.js';
import type { ParticipantFilter } from './participant-list.inputs.js';

const RUNNING = `('ACTIVE', 'SUSPENDED')`;
/** No term is longer. */
const MONTHS_MAX = 120;

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

/** A piece of SQL with the values of its `?`. */
interface Condition {
  sql: string;
  params: Array<string | number>;
}

/** How many overdue months somebody has; `to` left out for any number from `from` on. */
export interface MonthsInArrears {
  from: number;
  to?: number | null | undefined;
}

/** A condition on participants `t`: so many overdue months in a running enrolment. */
export function arrearsCondition(today: LocalDate, { from, to }: MonthsInArrears): Condition {
  const sql = `exists (
    select 1 from enrolments e
    join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
    join programme_versions v on v.id = c.programme_version_id
    where e.institution_id = t.institution_id and e.participant_id = t.id and e.status in ${RUNNING}
      and ${OVERDUE_MONTHS} between ? and ?)`;
  return { sql, params: [today, today, today, from, to ?? MONTHS_MAX] };
}

/** The number of overdue months at which the rules propose a decision, and whom they propose it for. */
const PROPOSED: Readonly<Record<ArrearsDecisionKind, { status: string; months: string }>> = {
  SUSPEND: {
    status: `('ACTIVE')`,
    months: 'between v.suspend_after_months and v.lapse_after_months - 1',
  },
  RESUME: { status: `('SUSPENDED')`, months: '< v.suspend_after_months' },
  LAPSE: { status: RUNNING, months: '>= v.lapse_after_months' },
};

/** A condition on enrolments `t`: the rules propose this decision today, and nobody has taken it. */
export function proposalCondition(today: LocalDate, kind: ArrearsDecisionKind): Condition {
  const { status, months } = PROPOSED[kind];
  const sql = `t.status in ${status} and t.ends_on >= ? and exists (
    select 1 from enrolments e
    join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
    join programme_versions v on v.id = c.programme_version_id
    where e.institution_id = t.institution_id and e.id = t.id and ${OVERDUE_MONTHS} ${months})`;
  return { sql, params: [today, today, today, today] };
}

/** A condition on participants `t`: in a running enrolment and nobody named to inherit. */
export const WITHOUT_BENEFICIARY = `
  exists (select 1 from enrolments e where e.institution_id = t.institution_id and e.participant_id = t.id and e.status in ${RUNNING})
  and not exists (select 1 from beneficiaries b
                  where b.institution_id = t.institution_id and b.participant_id = t.id and b.retired_at is null)`;

/** The conditions of a list of participants. */
export function participantWhere(filter: ParticipantFilter | null, today: LocalDate): Where {
  const where = new Where().ids(filter?.ids).equals('t.work_category', filter?.workCategory);
  return where
    .given(filter?.search?.trim() || null, (text) => searchFor(where, text))
    .given(filter?.groupId, (id) => existing(where, PRESENT_MEMBER, id))
    .given(filter?.cohortId, (id) => existing(where, ENROLLED, id))
    .given(filter?.status, (status) => where.and(LATEST_STATUS_IS, status))
    .given(filter?.arrearsMonthsFrom ?? filter?.arrearsMonthsTo, () => {
      const months = { from: filter?.arrearsMonthsFrom ?? 1, to: filter?.arrearsMonthsTo };
      const condition = arrearsCondition(today, months);
      where.and(condition.sql, ...condition.params);
    })
    .given(filter?.withoutBeneficiary || null, () => where.and(WITHOUT_BENEFICIARY));
}

/**
 * Part of the name or number; three digits and more are also the end of a telephone number, written with or without
 * its prefix, and exactly four of them the end of a NIK.
 */
function searchFor(where: Where, text: string): void {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const tests = ['t.full_name ilike ?', 't.number ilike ?'];
  const params = [pattern, pattern];
  const digits = text.replace(/[\s.-]/g, '').replace(/^(\+62|0)/, '');
  if (/^\d{3,}$/.test(digits)) {
    tests.push('t.phone like ?');
    params.push(`%${digits}`);
  }
  if (/^\d{4}$/.test(text)) {
    tests.push('t.nik_tail = ?');
    params.push(text);
  }
  where.and(tests.join(' or '), ...params);
}

/** A condition on participants `t` that a row exists which refers to the opaque id; an id that is no id matches nothing. */
function existing(where: Where, condition: string, id: string): void {
  if (isId(id)) where.and(condition, id);
  else where.and('false');
}

const PRESENT_MEMBER = `exists (select 1 from memberships m
  where m.institution_id = t.institution_id and m.participant_id = t.id and m.left_on is null and m.group_id = ?)`;

const ENROLLED = `exists (select 1 from enrolments e
  where e.institution_id = t.institution_id and e.participant_id = t.id and e.cohort_id = ?)`;

const LATEST_STATUS_IS = `(
  select e.status from enrolments e where e.institution_id = t.institution_id and e.participant_id = t.id
  order by e.starts_on desc limit 1) = ?`;
