import type { EntityManager } from '@mikro-orm/postgresql';
import {
  addDays,
  daysBetween,
  invalidField,
  notFound,
  Where,
  type Context,
  type LocalDate,
} from '../kernel/index.js';
import { LedgerAccountKind } from '../ledger/index.js';
import { Cohort } from '../programmes/index.js';
import { STATE } from './statement.queries.js';
import type { BankReconciliationInput } from './statement.inputs.js';
import type { BankReconciliation, BankThing } from './reconciliation.types.js';
import type { Recorded } from './row-matching.js';
import { thingsOf, type Account } from './things.queries.js';

/** Days of one reconciliation at the most: a whole term. */
const DAYS_MAX = 1_100;
const MISSING_MAX = 100;

/** The books of an account beside its statements. */
export async function reconciliationOf(
  ctx: Context,
  { cohortId, from, to, missingAfterDays }: BankReconciliationInput,
): Promise<BankReconciliation> {
  requirePeriod(from, to);
  const cohort = await ctx.record(Cohort, cohortId);
  if (!cohort) throw notFound('cohort');
  const em = await ctx.read();
  const account = { institutionId: cohort.institutionId, cohortId };
  const ledger = await ledgerOf(em, account, { from, to });
  const sums = await statementSums(em, account, { from, to });
  const settledBy = addDays(ctx.today, -missingAfterDays);
  const where = new Where().between('t.on_day', from, to < settledBy ? to : settledBy);
  const missing = await thingsOf(em, account, { where, limit: MISSING_MAX });
  return {
    ledgerBalance: ledger.balance,
    ledgerMoved: ledger.moved,
    statementMoved: sums.all,
    difference: ledger.moved - sums.all,
    matched: sums.matched,
    setAside: sums.aside,
    open: sums.open,
    openCount: sums.openCount,
    missing: missing.things.map((thing) => thingOn(thing, ctx.today)),
    missingCount: missing.count,
    missingTotal: missing.total,
  };
}

/** Something on record, with its age on a day. */
export function thingOn({ kind, id, amount, on, label }: Recorded, today: LocalDate): BankThing {
  return { kind, id, amount, on, label, ageDays: daysBetween(on, today) };
}

function requirePeriod(from: LocalDate, to: LocalDate): void {
  if (from > to) {
    throw invalidField('input.from', 'AFTER_END', `Expected ${to} or earlier; got ${from}.`);
  }
  if (daysBetween(from, to) <= DAYS_MAX) return;
  throw invalidField('input.to', 'TOO_LONG', `Expected ${DAYS_MAX} days at the most.`);
}

interface Period {
  from: LocalDate;
  to: LocalDate;
}

async function ledgerOf(em: EntityManager, account: Account, { from, to }: Period) {
  const [row] = await em.execute<Array<{ balance: string; moved: string }>>(
    `select coalesce(sum(x.amount), 0) as balance, coalesce(sum(x.amount) filter (where n.occurred_on >= ?), 0) as moved
     from ledger_accounts a
     join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
     join ledger_entries n on n.institution_id = x.institution_id and n.id = x.entry_id
     where a.institution_id = ? and a.cohort_id = ? and a.kind = '${LedgerAccountKind.PREMIUM_BANK}' and n.occurred_on <= ?`,
    [from, account.institutionId, account.cohortId, to],
  );
  return { balance: Number(row?.balance), moved: Number(row?.moved) };
}

async function statementSums(em: EntityManager, account: Account, { from, to }: Period) {
  const [row] = await em.execute<
    Array<Record<'total' | 'matched' | 'aside' | 'open', string> & { count: number }>
  >(
    `select coalesce(sum(x.amount), 0) as total,
       coalesce(sum(x.amount) filter (where x.state = 'MATCHED'), 0) as matched,
       coalesce(sum(x.amount) filter (where x.state = 'SET_ASIDE'), 0) as aside,
       coalesce(sum(x.amount) filter (where x.state in ('PROPOSED', 'UNMATCHED')), 0) as open,
       count(*) filter (where x.state in ('PROPOSED', 'UNMATCHED'))::int as count
     from (select t.amount, ${STATE} as state from bank_statement_rows t
           where t.institution_id = ? and t.cohort_id = ? and t.booked_on between ? and ?
             and t.fault_code is null and t.known_row_id is null) x`,
    [account.institutionId, account.cohortId, from, to],
  );
  return {
    all: Number(row?.total),
    matched: Number(row?.matched),
    aside: Number(row?.aside),
    open: Number(row?.open),
    openCount: Number(row?.count),
  };
}
