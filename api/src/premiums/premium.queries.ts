import { isId, Where, type Context } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { PremiumPayment } from './premium-payment.entity.js';
import type { MonthAmount } from './premium-schedule.js';
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

interface PaymentDetails {
  isReversed: boolean;
  allocations: MonthAmount[];
}

/** Whether a payment was reversed, and the months it pays, oldest first, batched over the operation. */
export function paymentDetailsOf(ctx: Context, paymentId: string): Promise<PaymentDetails> {
  const loader = ctx.loader<PaymentDetails>(PremiumPayment, 'details', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<PaymentDetails & { id: string }>>(
      `select p.id,
         exists (select 1 from premium_payments r
           where r.institution_id = p.institution_id and r.reverses_id = p.id) as "isReversed",
         (select json_agg(json_build_object('month', a.due_month, 'amount', a.amount) order by a.due_month)
           from premium_allocations a where a.institution_id = p.institution_id and a.payment_id = p.id) as allocations
       from premium_payments p where p.id in (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
    const details = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => details.get(id) ?? { isReversed: false, allocations: [] });
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
