import { isId, Where, type Context } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Group } from '../groups/index.js';
import { PremiumPayment } from './premium-payment.entity.js';
import type { PremiumPaymentFilter } from './premium.inputs.js';

const OF_PARTICIPANT = `exists (select 1 from enrolments e
  where e.institution_id = t.institution_id and e.id = t.enrolment_id and e.participant_id = ?)`;
const OF_GROUP = `exists (select 1 from enrolments e
  join memberships m on m.institution_id = e.institution_id and m.participant_id = e.participant_id
  where e.institution_id = t.institution_id and e.id = t.enrolment_id and m.group_id = ?
    and m.joined_on <= t.paid_on and (m.left_on is null or m.left_on > t.paid_on))`;

/** The conditions of a list of payments. */
export function paymentWhere(filter: PremiumPaymentFilter | null): Where {
  const where = new Where()
    .ids(filter?.ids)
    .id('t.enrolment_id', filter?.enrolmentId)
    .id('t.meeting_id', filter?.meetingId)
    .between('t.paid_on', filter?.paidOnFrom, filter?.paidOnTo)
    .contains(['t.receipt_number'], filter?.receiptNumber);
  const refer = (condition: string) => (id: string) =>
    isId(id) ? where.and(condition, id) : where.and('false');
  return where
    .given(filter?.participantId, refer(OF_PARTICIPANT))
    .given(filter?.groupId, refer(OF_GROUP));
}

/** Whether a payment was reversed, batched over the operation. */
export function isReversedOf(ctx: Context, paymentId: string): Promise<boolean> {
  const loader = ctx.loader<boolean>(PremiumPayment, 'isReversed', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<{ reverses_id: string }>>(
      `select reverses_id from premium_payments where reverses_id in (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
    const reversed = new Set(rows.map((row) => row.reverses_id));
    return ids.map((id) => reversed.has(id));
  });
  return loader.load(paymentId);
}

/** The premiums taken at a meeting, reversals taken off, in rupiah, batched over the operation. */
export function premiumTotalOf(ctx: Context, meetingId: string): Promise<number> {
  const loader = ctx.loader<number>(Meeting, 'premiumTotal', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<{ meeting_id: string; total: string }>>(
      `select meeting_id, sum(amount) as total from premium_payments
       where meeting_id in (${ids.map(() => '?').join(', ')}) group by meeting_id`,
      [...ids],
    );
    const totals = new Map(rows.map((row) => [row.meeting_id, Number(row.total)]));
    return ids.map((id) => totals.get(id) ?? 0);
  });
  return loader.load(meetingId);
}

/**
 * Current members of a group in arrears, batched over the operation. It reckons as `PremiumBook` does, but in SQL,
 * because a list of groups covers thousands of enrolments: less was paid for the months past their due date than they cost.
 */
export function arrearsCountOf(ctx: Context, groupId: string): Promise<number> {
  const loader = ctx.loader<number>(Group, 'arrearsCount', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<{ group_id: string; n: number }>>(
      `with terms as (
         select s.group_id, e.institution_id, e.id, v.premium_amount,
           to_char(d.day - v.premium_due_day, 'YYYY-MM') as last_month,
           least(${monthsSql('e.ends_on + 1')}, ${monthsSql('d.day - v.premium_due_day')} + 1)
             - ${monthsSql('e.starts_on')} as months_due
         from (select cast(? as date) as day) d
         cross join memberships s
         join groups g on g.institution_id = s.institution_id and g.id = s.group_id
         join enrolments e on e.institution_id = s.institution_id and e.participant_id = s.participant_id
           and e.cohort_id = g.cohort_id and e.ended_on is null
         join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
         join programme_versions v on v.id = c.programme_version_id
         where s.group_id in (${ids.map(() => '?').join(', ')}) and s.left_on is null)
       select t.group_id, count(*)::int as n from terms t
       where t.premium_amount * t.months_due > (
         select coalesce(sum(a.amount), 0) from premium_allocations a
         where a.institution_id = t.institution_id and a.enrolment_id = t.id and a.due_month <= t.last_month)
       group by t.group_id`,
      [ctx.today, ...ids],
    );
    const counts = new Map(rows.map((row) => [row.group_id, row.n]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
  return loader.load(groupId);
}

/** The number of the month a date lies in, counted from year 0. */
function monthsSql(date: string): string {
  return `(extract(year from ${date})::int * 12 + extract(month from ${date})::int)`;
}
