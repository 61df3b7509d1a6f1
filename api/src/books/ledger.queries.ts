import { isId, Where, type Context, type Param } from '../kernel/index.js';
import { LedgerEntry } from '../ledger/index.js';
import type { LedgerEntryFilter } from './ledger.inputs.js';
import type { LedgerSource, LedgerTotal } from './ledger.types.js';

const TOTALS = `
  select a.cohort_id as "cohortId", a.kind, a.fund, sum(x.amount)::bigint as balance, count(distinct x.entry_id)::int as "entryCount"
  from ledger_accounts a
  join ledger_postings x on (x.institution_id, x.account_id) = (a.institution_id, a.id)
  where $condition
  group by a.institution_id, a.cohort_id, a.kind, a.fund
  order by a.institution_id, a.cohort_id, array_position(array['PREMIUM_CASH', 'PREMIUM_BANK', 'PARTICIPANT_SAVINGS', 'PREMIUM_DIFFERENCE',
    'CLAIM_CASH', 'CLAIM_BANK', 'CLAIM_FUND', 'CLAIMS_PAID'], a.kind)`;

/** The totals of every account that the viewer sees, cohort by cohort, or of one cohort; in one statement. */
export async function ledgerTotalsOf(
  ctx: Context,
  cohortId: string | null,
): Promise<LedgerTotal[]> {
  if (cohortId !== null && !isId(cohortId)) return [];
  const text = TOTALS.replace('$condition', cohortId === null ? 'true' : 'a.cohort_id = ?');
  const em = await ctx.read();
  const rows = await em.execute<Array<LedgerTotal & { balance: string }>>(
    text,
    cohortId === null ? [] : [cohortId],
  );
  return rows.map((row) => ({ ...row, balance: Number(row.balance) }));
}

/** The conditions of a list of entries. */
export function entryWhere(filter: LedgerEntryFilter | null): Where {
  const { ids, fund, occurredOnFrom, occurredOnTo, cohortId, kind, enrolmentId } = filter ?? {};
  const where = new Where()
    .ids(ids)
    .equals('t.fund', fund)
    .between('t.occurred_on', occurredOnFrom, occurredOnTo);
  const account = [
    ['a.cohort_id', cohortId],
    ['a.enrolment_id', enrolmentId],
    ['a.kind', kind],
  ] as const;
  const given = account.flatMap(([column, value]) => (value ? [{ column, value }] : []));
  if (given.length === 0) return where;
  // One account has to meet all of them.
  if (given.some(({ column, value }) => column !== 'a.kind' && !isId(value))) {
    return where.and('false');
  }
  const params: Param[] = given.map(({ value }) => value);
  const conditions = given.map(({ column }) => `${column} = ?`).join(' and ');
  return where.and(
    `exists (select from ledger_postings x join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
       where (x.institution_id, x.entry_id) = (t.institution_id, t.id) and ${conditions})`,
    ...params,
  );
}

const SOURCES = `
  select entry_id, 'PREMIUM_PAYMENT' as kind, id, receipt_number as number from premium_payments
  union all select entry_id, 'CLAIM', id, number from claims
  union all select entry_id, 'FUND_TRANCHE', id, reference from fund_tranches
  union all select entry_id, 'BANK_DEPOSIT', id, slip_number from bank_deposits
  union all select entry_id, 'CASH_DIFFERENCE', id, '' from cash_differences
  union all select entry_id, 'REFUND', refund_id, '' from refund_payouts
  union all select entry_id, 'REFUND', refund_id, '' from refund_payout_reversals`;

/** The record behind an entry, or null; batched over the operation into one statement. */
export function sourceOf(ctx: Context, entryId: string): Promise<LedgerSource | null> {
  const loader = ctx.loader<LedgerSource | null>(LedgerEntry, 'source', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<LedgerSource & { entry_id: string }>>(
      `select s.* from (${SOURCES}) s where s.entry_id in (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
    const sources = new Map(rows.map(({ entry_id, ...source }) => [entry_id, source]));
    return ids.map((id) => sources.get(id) ?? null);
  });
  return loader.load(entryId);
}
