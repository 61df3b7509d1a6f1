import { isId, rupiahInWords, type Context, type LocalDate, type Param } from '../kernel/index.js';
import type { MonthAmount, PaymentMethod } from '../premiums/index.js';
import { receiptPath, shareText } from './receipt-text.js';
import type { Receipt } from './receipt.types.js';

interface ReceiptRow {
  id: string;
  number: string;
  code: string;
  institution_name: string;
  institution_phone: string | null;
  paid_on: LocalDate;
  participant_name: string;
  participant_number: string;
  carried_by_name: string | null;
  months: MonthAmount[];
  amount: string;
  method: PaymentMethod;
  met_on: LocalDate | null;
  received_by_name: string;
  recorded_at: string;
  reversed_on: LocalDate | null;
  reversed_by_number: string | null;
  reverses_number: string | null;
  reason: string | null;
}

/** The receipt of a payment or reversal, or null. */
export function receiptOf(ctx: Context, paymentId: string): Promise<Receipt | null> {
  return isId(paymentId) ? findReceipt(ctx, 'p.id = ?', [paymentId]) : Promise.resolve(null);
}

/** The receipt with a number in the viewer's own institution, or null. Letter case and blanks do not matter. */
export function receiptOfNumber(ctx: Context, number: string): Promise<Receipt | null> {
  const own = ctx.viewer.institutionId;
  const wanted = number.trim().toUpperCase();
  return findReceipt(ctx, 'p.institution_id = ? and p.receipt_number = ?', [own, wanted]);
}

async function findReceipt(
  ctx: Context,
  condition: string,
  params: readonly Param[],
): Promise<Receipt | null> {
  const em = await ctx.read();
  const [row] = await em.execute<ReceiptRow[]>(
    `select p.id, p.receipt_number as number, p.code, i.name as institution_name, i.phone as institution_phone,
       p.paid_on::text, q.full_name as participant_name, q.number as participant_number, c.full_name as carried_by_name,
       (select json_agg(json_build_object('month', a.due_month, 'amount', a.amount) order by a.due_month)
         from premium_allocations a where a.institution_id = p.institution_id and a.payment_id = p.id) as months,
       p.amount, p.method, m.meets_on::text as met_on, u.full_name as received_by_name, p.recorded_at,
       r.paid_on::text as reversed_on, r.receipt_number as reversed_by_number, o.receipt_number as reverses_number, p.reason
     from premium_payments p
     join institutions i on i.id = p.institution_id
     join enrolments e on e.institution_id = p.institution_id and e.id = p.enrolment_id
     join participants q on q.institution_id = p.institution_id and q.id = e.participant_id
     join users u on u.institution_id = p.institution_id and u.id = p.recorded_by_id
     left join participants c on c.institution_id = p.institution_id and c.id = p.carried_by_id
     left join meetings m on m.institution_id = p.institution_id and m.id = p.meeting_id
     left join premium_payments r on r.institution_id = p.institution_id and r.reverses_id = p.id
     left join premium_payments o on o.institution_id = p.institution_id and o.id = p.reverses_id
     where ${condition}`,
    [...params],
  );
  return row ? toReceipt(row, ctx.surroundings.origin) : null;
}

function toReceipt(row: ReceiptRow, origin: string): Receipt {
  const amount = Number(row.amount);
  const path = receiptPath(row.code);
  const url = `${origin}${path}`;
  const facts = {
    number: row.number,
    institutionName: row.institution_name,
    paidOn: row.paid_on,
    months: row.months,
    amount,
    reversesNumber: row.reverses_number,
    isReversed: row.reversed_on !== null,
  };
  return {
    ...facts,
    id: row.id,
    institutionPhone: row.institution_phone,
    participantName: row.participant_name,
    participantNumber: row.participant_number,
    carriedByName: row.carried_by_name,
    amountInWords: rupiahInWords(Math.abs(amount)),
    method: row.method,
    metOn: row.met_on,
    receivedByName: row.received_by_name,
    recordedAt: new Date(row.recorded_at),
    reversedOn: row.reversed_on,
    reversedByNumber: row.reversed_by_number,
    reason: row.reason,
    path,
    url,
    shareText: shareText(facts, url),
  };
}
