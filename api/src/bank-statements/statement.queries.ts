import { sumRupiah, Where, type Context, type LocalDate } from '../kernel/index.js';
import { BankStatement } from './bank-statement.entity.js';
import { BankStatementRow } from './bank-statement-row.entity.js';
import type { BankStatementFilter, BankStatementRowFilter } from './statement.inputs.js';
import { BankRowState, type BankRowCounts, type BankRowVerdict } from './bank-row.types.js';

/** The state of a row `t` as SQL. */
export const STATE = `case
  when t.fault_code is not null then 'BROKEN'
  when t.known_row_id is not null then 'KNOWN'
  else coalesce(
    (select s.kind from bank_row_standings s where s.institution_id = t.institution_id and s.row_id = t.id),
    case when t.named_enrolment_id is not null and t.open_because is null then 'PROPOSED' else 'UNMATCHED' end)
  end`;

/** The conditions of a list of statements. */
export function statementWhere(filter: BankStatementFilter | null): Where {
  return new Where().id('t.cohort_id', filter?.cohortId);
}

/** The conditions of a list of the rows of a statement. */
export function rowWhere(statementId: string, filter: BankStatementRowFilter | null): Where {
  return new Where()
    .id('t.statement_id', statementId)
    .equals(`(${STATE})`, filter?.state)
    .contains(['t.description', 't.reference'], filter?.search);
}

interface StateRow {
  statement_id: string;
  state: BankRowState;
  count: number;
  money_in: string;
  money_out: string;
  first_on: LocalDate | null;
  last_on: LocalDate | null;
}

/** How many rows of a statement are in each state, batched over the operation. */
export function countsOf(ctx: Context, statementId: string): Promise<BankRowCounts> {
  const loader = ctx.loader<BankRowCounts>(BankStatement, 'counts', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<StateRow[]>(
      `select x.statement_id, x.state, count(*)::int as count,
         coalesce(sum(x.amount) filter (where x.amount > 0), 0) as money_in,
         coalesce(-sum(x.amount) filter (where x.amount < 0), 0) as money_out,
         min(x.booked_on)::text as first_on, max(x.booked_on)::text as last_on
       from (select t.statement_id, t.amount, t.booked_on, ${STATE} as state from bank_statement_rows t
             where t.statement_id in (${ids.map(() => '?').join(', ')})) x
       group by x.statement_id, x.state`,
      [...ids],
    );
    return ids.map((id) => counted(rows.filter((row) => row.statement_id === id)));
  });
  return loader.load(statementId);
}

function counted(states: readonly StateRow[]): BankRowCounts {
  const inState = (state: BankRowState) => states.find((row) => row.state === state)?.count ?? 0;
  return {
    rows: states.reduce((sum, { count }) => sum + count, 0),
    matched: inState(BankRowState.MATCHED),
    proposed: inState(BankRowState.PROPOSED),
    unmatched: inState(BankRowState.UNMATCHED),
    broken: inState(BankRowState.BROKEN),
    setAside: inState(BankRowState.SET_ASIDE),
    known: inState(BankRowState.KNOWN),
    moneyIn: sumRupiah(states.map((row) => Number(row.money_in))),
    moneyOut: sumRupiah(states.map((row) => Number(row.money_out))),
    firstOn: states.flatMap(({ first_on }) => first_on ?? []).sort()[0] ?? null,
    lastOn:
      states
        .flatMap(({ last_on }) => last_on ?? [])
        .sort()
        .at(-1) ?? null,
  };
}

/** What holds for a row at present, or null while it is open; batched over the operation. */
export function verdictOf(ctx: Context, rowId: string): Promise<BankRowVerdict | null> {
  const loader = ctx.loader<BankRowVerdict | null>(BankStatementRow, 'verdict', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<BankRowVerdict[]>(
      `select s.row_id as "rowId", d.is_automatic as "isAutomatic", d.decided_at as "decidedAt", u.full_name as "decidedByName",
         d.aside_reason as "asideReason", d.note, s.deposit_id as "depositId", b.slip_number as "slipNumber",
         s.payment_id as "paymentId", p.receipt_number as "receiptNumber", s.payout_id as "payoutId",
         exists (select from premium_payments r where r.institution_id = p.institution_id and r.reverses_id = p.id) as "isReversed",
         coalesce(o.received_by_name, x.full_name) as "personName", x.id as "participantId"
       from bank_row_standings s
       join bank_row_decisions d on d.institution_id = s.institution_id and d.id = s.decision_id
       join users u on u.institution_id = d.institution_id and u.id = d.decided_by_id
       left join bank_deposits b on b.institution_id = s.institution_id and b.id = s.deposit_id
       left join premium_payments p on p.institution_id = s.institution_id and p.id = s.payment_id
       left join enrolments e on e.institution_id = p.institution_id and e.id = p.enrolment_id
       left join participants x on x.institution_id = e.institution_id and x.id = e.participant_id
       left join refund_payouts o on o.institution_id = s.institution_id and o.id = s.payout_id
       where s.row_id in (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
    const verdicts = new Map(rows.map((row) => [row.rowId, row]));
    return ids.map((id) => verdicts.get(id) ?? null);
  });
  return loader.load(rowId);
}

/** How far a row is. */
export async function stateOf(ctx: Context, row: BankStatementRow): Promise<BankRowState> {
  if (row.faultCode !== null) return BankRowState.BROKEN;
  if (row.knownRowId !== null) return BankRowState.KNOWN;
  const verdict = await verdictOf(ctx, row.id);
  if (verdict) return verdict.asideReason === null ? BankRowState.MATCHED : BankRowState.SET_ASIDE;
  const isProposed = row.namedEnrolmentId !== null && row.openBecause === null;
  return isProposed ? BankRowState.PROPOSED : BankRowState.UNMATCHED;
}

/** The earlier statement in which the same movement stands; null for a movement of this one. */
export async function knownStatementOf(ctx: Context, row: BankStatementRow) {
  const known = await ctx.one(BankStatementRow, row.knownRowId);
  return known && ctx.one(BankStatement, known.statementId);
}
