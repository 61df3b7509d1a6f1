import type { Unit } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { BankRowDecisionKind } from './bank-row-decision.entity.js';
import { BankStatement } from './bank-statement.entity.js';
import { decide } from './decisions.writes.js';
import { judgeRows } from './matching.queries.js';
import type { JudgedRow } from './row-matching.js';
import { mappingOf, openFile } from './statement-file.js';
import { titlesOf } from './statement-mapping.js';
import { readRows } from './statement-rows.js';
import type { BankStatementImportInput } from './statement.inputs.js';
import type { BankStatementImport } from './statement.types.js';

/** Imports a file: every row of it is kept, and what is certain is matched. The same file again changes nothing. */
export async function importStatement(
  unit: Unit,
  input: BankStatementImportInput,
): Promise<BankStatementImport> {
  const { institutionId, today } = unit;
  const cohort = await unit.find(Cohort, input.cohortId);
  const { text, encoding, sha256 } = openFile(input.fileBase64);
  const earlier = await unit.em.findOne(BankStatement, { institutionId, sha256 });
  if (earlier) return { statement: earlier, isNew: false };
  const mapping = mappingOf(input.mapping);
  const rows = readRows(text, mapping, today);
  const account = { institutionId, cohortId: cohort.id };
  const judged = await judgeRows(unit.em, account, { rows, today });
  const statement = unit.em.create(BankStatement, {
    ...account,
    id: unit.newId(),
    fileName: input.fileName.trim(),
    sha256,
    encoding,
    mapping,
    titles: titlesOf(text, mapping),
    importedById: unit.viewer.userId,
    importedAt: unit.now,
  });
  await unit.em.flush(); // The rows refer to it.
  await storeRows(unit, statement, judged);
  await unit.journal(
    'bankStatement.imported',
    { type: 'BankStatement', id: statement.id },
    { rows: rows.length, matched: judged.filter(({ match }) => match !== null).length },
  );
  return { statement, isNew: true };
}

async function storeRows(
  unit: Unit,
  statement: BankStatement,
  judged: readonly JudgedRow[],
): Promise<void> {
  const stored = judged.map((one) => ({ ...one, id: unit.newId() }));
  // As one value, because a statement takes fewer parameters than a file has cells.
  await unit.em.execute(
    `insert into bank_statement_rows select * from json_populate_recordset(null::bank_statement_rows, ?::json)`,
    [JSON.stringify(stored.map((row) => columnsOf(statement, row)))],
  );
  await decide(
    unit,
    stored.flatMap(({ id: rowId, match }) =>
      match ? { rowId, kind: BankRowDecisionKind.MATCHED, thing: match, isAutomatic: true } : [],
    ),
  );
}

function columnsOf(
  { institutionId, id: statementId, cohortId }: BankStatement,
  { id, row, knownRowId, named, openBecause, openRule }: JudgedRow & { id: string },
): object {
  const place = { institution_id: institutionId, id, statement_id: statementId };
  const { number, raw, fault } = row;
  const common = { ...place, cohort_id: cohortId, number, raw };
  if (fault) return { ...common, fault_field: fault.field, fault_code: fault.code };
  return {
    ...common,
    booked_on: row.bookedOn,
    amount: row.amount,
    description: row.description,
    reference: row.reference,
    fingerprint: row.fingerprint,
    occurrence: row.occurrence,
    known_row_id: knownRowId,
    named_enrolment_id: named?.enrolmentId ?? null,
    named_by: named?.by ?? null,
    open_because: openBecause,
    open_rule: openRule,
  };
}
