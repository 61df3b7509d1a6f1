import type { Context } from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { premiumBookOf } from '../premiums/index.js';
import { passbookBoxes, passbookTotals, type PassbookReceipt } from './passbook.js';
import type { Passbook } from './passbook.types.js';

/** The passbook of an enrolment; its book and its receipts are batched over the operation. */
export async function passbookOf(ctx: Context, enrolmentId: string): Promise<Passbook> {
  const [book, receipts] = await Promise.all([
    premiumBookOf(ctx, enrolmentId),
    receiptsOf(ctx, enrolmentId),
  ]);
  const { today } = ctx;
  const boxes = passbookBoxes(book.termOn(today), receipts, today);
  const { refundForecast, refundOn, termMonths } = book.summaryOn(today);
  const { paid, owed } = passbookTotals(boxes);
  return {
    termMonths,
    boxes,
    paidTotal: paid,
    owedTotal: owed,
    refund: { on: refundOn, amountSoFar: paid, forecast: refundForecast },
  };
}

interface ReceiptRow {
  enrolment_id: string;
  month: string;
  payment_id: string;
  number: string;
  amount: string;
  paid_on: string;
}

/** The receipts of an enrolment, month by month, in the order of their numbers. */
function receiptsOf(ctx: Context, enrolmentId: string): Promise<PassbookReceipt[]> {
  const loader = ctx.loader<PassbookReceipt[]>(Enrolment, 'passbookReceipts', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<ReceiptRow[]>(
      `select a.enrolment_id, a.due_month as month, p.id as payment_id, p.receipt_number as number, a.amount, p.paid_on::text
       from premium_allocations a
       join premium_payments p on p.institution_id = a.institution_id and p.id = a.payment_id
       where a.enrolment_id in (${ids.map(() => '?').join(', ')})
       order by a.due_month, p.receipt_number`,
      [...ids],
    );
    const found = new Map<string, PassbookReceipt[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(row.enrolment_id)?.push(toReceipt(row));
    return ids.map((id) => found.get(id) ?? []);
  });
  return loader.load(enrolmentId);
}

function toReceipt({ month, payment_id, number, amount, paid_on }: ReceiptRow): PassbookReceipt {
  return { month, paymentId: payment_id, number, amount: Number(amount), paidOn: paid_on };
}
