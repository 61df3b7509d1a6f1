import type { Client } from 'pg';
import { checkBooks } from '../../src/books/index.js';
import type { Acknowledged } from './orders.js';

/** What the database has beside what callers were told. */
export interface Verdict {
  payments: number;
  /** Acknowledged, but not on record with its amount. */
  lost: number;
  /** On record, but acknowledged to nobody: every order is acknowledged in the end, so one of them counted twice. */
  doubled: number;
  /** On record without its ledger entry, its months, its receipt or its savings; or keys and journal that do not match. */
  halfWritten: number;
  /** Checks of the books that found something. */
  faults: string[];
}

interface PaymentRow extends Acknowledged {
  isWhole: boolean;
}

const OF_ENTRY = '(x.institution_id, x.entry_id) = (p.institution_id, p.entry_id)';
const PAYMENTS = `
  select p.institution_id as "institutionId", p.enrolment_id as "enrolmentId", p.amount::int, p.receipt_number as "receiptNumber",
    p.receipt_number ~ '^KW-\\d{4}-\\d{6}$'
    and (select count(*) = 2 and sum(x.amount) = 0 from ledger_postings x where ${OF_ENTRY})
    and exists (select from ledger_entries e where (e.institution_id, e.id) = (p.institution_id, p.entry_id))
    and exists (select from ledger_postings x join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
      where ${OF_ENTRY} and a.enrolment_id = p.enrolment_id and x.amount = -p.amount)
    and (select sum(l.amount) = p.amount from premium_allocations l where (l.institution_id, l.payment_id) = (p.institution_id, p.id))
    as "isWhole"
  from premium_payments p where p.recorded_at >= $1`;
const NOTES = `
  select (select count(*)::int from request_keys) as keys,
    (select count(*)::int from journal where action in ('premium.recorded', 'meeting.held')) as notes`;

/** Compares what was acknowledged since a moment with what is on record since then, and checks all books. */
export async function judge(
  client: Client,
  {
    acknowledged,
    since,
    orders,
  }: { acknowledged: readonly Acknowledged[]; since: Date; orders: number },
): Promise<Verdict> {
  const { rows } = await client.query<PaymentRow>(PAYMENTS, [since]);
  const { lost, doubled } = compare(acknowledged, rows);
  const notes = await client.query<{ keys: number; notes: number }>(NOTES);
  const { keys = 0, notes: noted = 0 } = notes.rows[0] ?? {};
  const halfWritten = rows.filter(({ isWhole }) => !isWhole).length + Math.abs(keys - noted);
  const checks = await checkBooks({ execute: async (sql) => (await client.query(sql)).rows });
  const faults = checks
    .filter(({ wrongCount }) => wrongCount > 0)
    .map(({ name, wrongCount, detail }) => `${name}: ${wrongCount}, first ${detail ?? ''}`);
  const surplus = Math.max(0, keys - orders);
  return { payments: rows.length, lost, doubled: doubled + surplus, halfWritten, faults };
}

/** What one side has and the other lacks; a payment is known by all that a caller knows of it. */
export function compare(
  acknowledged: readonly Acknowledged[],
  recorded: readonly Acknowledged[],
): { lost: number; doubled: number } {
  const open = new Map<string, number>();
  for (const one of recorded) open.set(keyOf(one), (open.get(keyOf(one)) ?? 0) + 1);
  let lost = 0;
  for (const one of acknowledged) {
    const left = open.get(keyOf(one)) ?? 0;
    if (left === 0) lost += 1;
    else open.set(keyOf(one), left - 1);
  }
  const doubled = [...open.values()].reduce((sum, left) => sum + left, 0);
  return { lost, doubled };
}

function keyOf({ institutionId, receiptNumber, enrolmentId, amount }: Acknowledged): string {
  return [institutionId, receiptNumber, enrolmentId, amount].join(' ');
}
