import type { TestClient } from './client.js';
import type { World } from './world.js';

const ROW = `id number state raw bookedOn amount description reference faultField faultCode namedBy openBecause openRule
  namedEnrolment { id participant { fullName } } knownStatement { fileName }
  verdict { isAutomatic decidedByName asideReason note slipNumber receiptNumber isReversed personName payoutId }`;
const COUNTS = `counts { rows matched proposed unmatched broken setAside known moneyIn moneyOut firstOn lastOn }`;

export const PREVIEW = `query ($input: BankStatementPreviewInput!, $state: BankRowState) {
  bankStatementPreview(input: $input) {
    encoding mappingSource columns ${COUNTS} knownStatement { id }
    mapping { delimiter titleLine dateColumn amountColumn debitColumn creditColumn directionColumn descriptionColumn referenceColumn dateFormat numberFormat }
    rows(state: $state) { number state amount faultField faultCode matchedWith namedParticipant namedBy openBecause openRule }
  }
}`;
export const IMPORT = `mutation ($input: BankStatementImportInput!) {
  bankStatementImport(input: $input) { isNew statement { id fileName encoding importedBy { email } cohort { id } ${COUNTS} } }
}`;
export const ROWS = `query ($id: ID!, $filter: BankStatementRowFilter, $page: PageInput) {
  bankStatementRows(statementId: $id, filter: $filter, page: $page) { total items { ${ROW} } }
}`;
export const CONFIRM = `mutation ($input: BankRowsConfirmInput!) {
  bankStatementRowsConfirm(input: $input) { rowId receiptNumber rule }
}`;
export const MATCH = `mutation ($id: ID!, $input: BankRowMatchInput!) {
  row: bankStatementRowMatch(id: $id, input: $input) { ${ROW} }
}`;
export const SET_ASIDE = `mutation ($input: BankRowsSetAsideInput!) {
  rows: bankStatementRowsSetAside(input: $input) { ${ROW} }
}`;
export const REOPEN = `mutation ($id: ID!) { row: bankStatementRowReopen(id: $id) { ${ROW} } }`;
export const CANDIDATES = `query ($id: ID!) { bankStatementRowCandidates(id: $id) { kind id amount on ageDays label } }`;
export const RECONCILE = `query ($input: BankReconciliationInput!) {
  bankReconciliation(input: $input) {
    ledgerBalance ledgerMoved statementMoved difference matched setAside open openCount missingCount missingTotal
    missing { kind amount on ageDays label }
  }
}`;

/** The layout of the files of these tests: day; text; reference; amount. */
export const MAPPING = {
  delimiter: 'SEMICOLON',
  titleLine: 1,
  dateColumn: 1,
  amountColumn: 4,
  descriptionColumn: 2,
  referenceColumn: 3,
  dateFormat: 'DAY_MONTH_YEAR',
  numberFormat: 'INDONESIAN',
} as const;

/** A row of a statement as the tests read it. */
export interface StatementRow {
  id: string;
  number: number;
  state: string;
  amount: number | null;
  openBecause: string | null;
  openRule: string | null;
  namedEnrolment: { id: string } | null;
  verdict: { receiptNumber: string | null; slipNumber: string | null } | null;
}

/** A statement as the tests read it. */
export interface Statement {
  id: string;
  counts: Record<string, number | string | null>;
}

/** A file with these lines below its titles. */
export function fileOf(...lines: string[]): string {
  return ['Tanggal;Keterangan;Referensi;Jumlah', ...lines].join('\r\n');
}

/** The bytes of a text in base64. */
export function base64(text: string | Uint8Array): string {
  return Buffer.from(text).toString('base64');
}

/** The input of an import into the account of `polonia`. */
export function importInput(world: World, file: string | Uint8Array, wish: object = {}) {
  const { cohortId } = world.cast.polonia;
  return {
    input: {
      cohortId,
      fileName: 'rekening.csv',
      fileBase64: base64(file),
      mapping: MAPPING,
      ...wish,
    },
  };
}

/** Imports lines as a file and answers the statement with its rows. */
export async function importLines(
  world: World,
  client: TestClient,
  ...lines: string[]
): Promise<{ statement: Statement; rows: StatementRow[] }> {
  const answer = await client.ask<{ bankStatementImport: { statement: Statement } }>(
    IMPORT,
    importInput(world, fileOf(...lines)),
  );
  const { statement } = answer.bankStatementImport;
  return { statement, rows: await rowsOf(client, statement.id) };
}

/** The rows of a statement, in one state if one is asked for. */
export async function rowsOf(
  client: TestClient,
  id: string,
  state: string | null = null,
): Promise<StatementRow[]> {
  const page = { number: 1, size: 100 };
  const answer = await client.ask<{ bankStatementRows: { items: StatementRow[] } }>(ROWS, {
    id,
    filter: { state },
    page,
  });
  return answer.bankStatementRows.items;
}
