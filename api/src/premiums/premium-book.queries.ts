import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context, LocalDate } from '../kernel/index.js';
import { PremiumBook, type PremiumBookEntry } from './premium-book.js';
import { PremiumPayment } from './premium-payment.entity.js';
import type { PaidAmount } from './premium-schedule.js';

interface BookRow {
  id: string;
  starts_on: LocalDate;
  ends_on: LocalDate;
  ended_on: LocalDate | null;
  premium_amount: string;
  premium_due_day: number;
  grace_months: number;
  suspend_after_months: number;
  lapse_after_months: number;
  paid: PaidAmount[];
}

/** The premium book of an enrolment, batched over the operation. */
export function premiumBookOf(ctx: Context, enrolmentId: string): Promise<PremiumBook> {
  const loader = ctx.loader<PremiumBook>(PremiumPayment, 'book', async (ids) => {
    const books = await premiumBooks(await ctx.read(), ids);
    return ids.map((id) => bookIn(books, id));
  });
  return loader.load(enrolmentId);
}

/** The premium books of enrolments, in one statement. */
export async function premiumBooks(
  em: EntityManager,
  enrolmentIds: readonly string[],
): Promise<Map<string, PremiumBook>> {
  if (enrolmentIds.length === 0) return new Map();
  const rows = await em.execute<BookRow[]>(
    `select e.id, e.starts_on::text, e.ends_on::text, e.ended_on::text, v.premium_amount, v.premium_due_day,
       v.grace_months, v.suspend_after_months, v.lapse_after_months,
       coalesce((select json_agg(json_build_object('month', a.due_month, 'amount', a.amount, 'paidOn', p.paid_on))
         from premium_allocations a
         join premium_payments p on p.institution_id = a.institution_id and p.id = a.payment_id
         where a.institution_id = e.institution_id and a.enrolment_id = e.id), '[]') as paid
     from enrolments e
     join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
     join programme_versions v on v.id = c.programme_version_id
     where e.id in (${enrolmentIds.map(() => '?').join(', ')})`,
    [...enrolmentIds],
  );
  return new Map(rows.map((row) => [row.id, new PremiumBook(entryOf(row))]));
}

function entryOf(row: BookRow): PremiumBookEntry {
  return {
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    endedOn: row.ended_on,
    premiumAmount: Number(row.premium_amount),
    premiumDueDay: row.premium_due_day,
    rules: {
      graceMonths: row.grace_months,
      suspendAfterMonths: row.suspend_after_months,
      lapseAfterMonths: row.lapse_after_months,
    },
    paid: row.paid,
  };
}

/** The book of an enrolment that exists. */
export function bookIn(books: ReadonlyMap<string, PremiumBook>, enrolmentId: string): PremiumBook {
  const book = books.get(enrolmentId);
  if (!book) throw new Error('An enrolment always has a premium book.');
  return book;
}
