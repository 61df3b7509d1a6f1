import { LockMode } from '@mikro-orm/postgresql';
import {
  invalidField,
  notFound,
  RuleCode,
  ruleViolated,
  isId,
  type Unit,
} from '../kernel/index.js';
import {
  BankRowAsideReason,
  BankRowDecision,
  BankRowDecisionKind,
  BankRowStanding,
} from './bank-row-decision.entity.js';
import { BankStatementRow } from './bank-statement-row.entity.js';
import { BankThingKind, type Recorded } from './row-matching.js';
import type { BankRowsSetAsideInput } from './statement.inputs.js';

/** A decision about an open row. */
export type Decision = { rowId: string; isAutomatic: boolean } & (
  | { kind: BankRowDecisionKind.MATCHED; thing: Pick<Recorded, 'kind' | 'id'> }
  | { kind: BankRowDecisionKind.SET_ASIDE; asideReason: BankRowAsideReason; note: string | null }
);

/** Puts decisions on record, and makes them hold; the database refuses a row or a thing that is taken. */
export async function decide(unit: Unit, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  const made = decisions.map((decision) => ({ id: unit.newId(), decision }));
  const { institutionId, viewer, now } = unit;
  const by = { decided_by_id: viewer.userId, decided_at: now.toISOString() };
  const facts = made.map(({ id, decision }) => ({
    institution_id: institutionId,
    id,
    row_id: decision.rowId,
    kind: decision.kind,
    ...thingOf(decision),
    ...(decision.kind === BankRowDecisionKind.SET_ASIDE && {
      aside_reason: decision.asideReason,
      note: decision.note,
    }),
    is_automatic: decision.isAutomatic,
    ...by,
  }));
  await unit.em.execute(
    `insert into bank_row_decisions select * from json_populate_recordset(null::bank_row_decisions, ?::json)`,
    [JSON.stringify(facts)],
  );
  const standing = facts.map(({ id: decision_id, ...fact }) => ({ ...fact, decision_id }));
  await unit.em.execute(
    `insert into bank_row_standings select * from json_populate_recordset(null::bank_row_standings, ?::json)`,
    [JSON.stringify(standing)],
  );
}

function thingOf(decision: Decision) {
  if (decision.kind !== BankRowDecisionKind.MATCHED) return {};
  const { kind, id } = decision.thing;
  switch (kind) {
    case BankThingKind.DEPOSIT:
      return { deposit_id: id };
    case BankThingKind.PAYMENT:
      return { payment_id: id };
    case BankThingKind.PAYOUT:
      return { payout_id: id };
  }
}

/** Sets rows aside with a reason. A row that is set aside for it already stays as it is. */
export async function setAside(
  unit: Unit,
  { ids, reason, note = null }: BankRowsSetAsideInput,
): Promise<BankStatementRow[]> {
  if (reason === BankRowAsideReason.OTHER && note === null) {
    throw invalidField('input.note', 'IS_DEFINED', 'Say what it is, in 3 to 500 characters.');
  }
  const rows = await findRows(unit, ids);
  const standings = await standingsOf(unit, ids);
  const open = rows.filter(({ id }) => standings.get(id)?.kind !== BankRowDecisionKind.SET_ASIDE);
  for (const row of open) {
    row.requireUsable();
    requireOpen(row, standings);
  }
  await decide(
    unit,
    open.map(({ id: rowId }) => {
      return {
        rowId,
        kind: BankRowDecisionKind.SET_ASIDE,
        asideReason: reason,
        note,
        isAutomatic: false,
      };
    }),
  );
  for (const { id } of open)
    await unit.journal('bankRow.setAside', { type: 'BankStatementRow', id }, { reason, note });
  return rows;
}

/** Takes back what was decided about a row; it is open again. What was recorded with it stays on record. */
export async function reopenRow(unit: Unit, id: string): Promise<BankStatementRow> {
  const row = await unit.find(BankStatementRow, id);
  const { institutionId, em } = unit;
  const standing = await em.findOne(
    BankRowStanding,
    { institutionId, rowId: id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!standing) {
    const message = `Expected a decision to take back; row ${row.number} is open.`;
    throw ruleViolated(RuleCode.BANK_ROW_NOT_DECIDED, message);
  }
  em.remove(standing);
  em.create(BankRowDecision, {
    institutionId,
    id: unit.newId(),
    rowId: id,
    kind: BankRowDecisionKind.REOPENED,
    depositId: null,
    paymentId: null,
    payoutId: null,
    asideReason: null,
    note: null,
    isAutomatic: false,
    decidedById: unit.viewer.userId,
    decidedAt: unit.now,
  });
  const particulars = { decisionId: standing.decisionId };
  await unit.journal('bankRow.reopened', { type: 'BankStatementRow', id }, particulars);
  return row;
}

/** The rows in the order of their files; NOT_FOUND when one of them does not exist. */
export async function findRows(unit: Unit, ids: readonly string[]): Promise<BankStatementRow[]> {
  const { institutionId, em } = unit;
  const rows = ids.every(isId)
    ? await em.find(
        BankStatementRow,
        { institutionId, id: { $in: [...ids] } },
        { orderBy: { statementId: 'asc', number: 'asc' } },
      )
    : [];
  if (rows.length === ids.length) return rows;
  throw notFound('bank statement row');
}

/** What holds for rows at present, by row. */
export async function standingsOf(
  unit: Unit,
  ids: readonly string[],
): Promise<Map<string, BankRowStanding>> {
  const { institutionId, em } = unit;
  const standings = await em.find(BankRowStanding, { institutionId, rowId: { $in: [...ids] } });
  return new Map(standings.map((standing) => [standing.rowId, standing]));
}

/** Refuses a row about which something was decided. */
export function requireOpen(
  { id, number }: BankStatementRow,
  standings: ReadonlyMap<string, BankRowStanding>,
): void {
  const standing = standings.get(id);
  if (!standing) return;
  const found = standing.kind === BankRowDecisionKind.MATCHED ? 'matched' : 'set aside';
  const message = `Expected an open row; row ${number} is ${found} already.`;
  throw ruleViolated(RuleCode.BANK_ROW_DECIDED, message);
}
