import { invalidField, notFound, sumRupiah, type Context } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { readCsv } from './bank-csv.js';
import { BankStatement } from './bank-statement.entity.js';
import { judgeRows } from './matching.queries.js';
import type { JudgedRow } from './row-matching.js';
import { mappingOf, openFile } from './statement-file.js';
import { guessMapping, isLaidOutAs, titlesOf, type StatementMapping } from './statement-mapping.js';
import { readRows } from './statement-rows.js';
import type { BankStatementPreviewInput } from './statement.inputs.js';
import { BankRowState, type BankRowCounts } from './bank-row.types.js';
import {
  BankMappingSource,
  type BankPreviewRow,
  type BankStatementPreview,
} from './preview.types.js';

/** What an import of the file would do, row by row. */
export async function previewOf(
  ctx: Context,
  input: BankStatementPreviewInput,
): Promise<BankStatementPreview> {
  const cohort = await ctx.record(Cohort, input.cohortId);
  if (!cohort) throw notFound('cohort');
  const { text, encoding, sha256 } = openFile(input.fileBase64);
  const em = await ctx.read();
  const { institutionId } = ctx.viewer;
  const { mapping, source } = await chooseMapping(ctx, text, input);
  const rows = readRows(text, mapping, ctx.today);
  const account = { institutionId, cohortId: cohort.id };
  const allRows = (await judgeRows(em, account, { rows, today: ctx.today })).map(previewRow);
  return {
    allRows,
    encoding,
    mapping,
    mappingSource: source,
    columns: columnsOf(text, mapping),
    counts: countsOf(allRows),
    knownStatement: await em.findOne(BankStatement, { institutionId, sha256 }),
  };
}

/** Institutions have accounts at a few banks, each with files of its own form. */
const IMPORTS_REMEMBERED = 50;

async function chooseMapping(
  ctx: Context,
  text: string,
  { mapping }: BankStatementPreviewInput,
): Promise<{ mapping: StatementMapping; source: BankMappingSource }> {
  if (mapping) return { mapping: mappingOf(mapping), source: BankMappingSource.GIVEN };
  const em = await ctx.read();
  const { institutionId } = ctx.viewer;
  const earlier = await em.find(
    BankStatement,
    { institutionId },
    { orderBy: { importedAt: 'desc', id: 'desc' }, limit: IMPORTS_REMEMBERED },
  );
  const same = earlier.find((statement) => isLaidOutAs(text, statement));
  if (same) return { mapping: same.mapping, source: BankMappingSource.REMEMBERED };
  const guessed = guessMapping(text);
  if (guessed) return { mapping: guessed, source: BankMappingSource.GUESSED };
  const message =
    'No columns of days and amounts were found; expected a statement of a bank as CSV.';
  throw invalidField('input.mapping', 'NO_MAPPING', message);
}

/** What stands in the line of titles; of a file without one, in the first row. */
function columnsOf(text: string, mapping: StatementMapping): string[] {
  const titles = titlesOf(text, mapping);
  const cells = titles.length > 0 ? titles : (readCsv(text, mapping.delimiter)[0]?.cells ?? []);
  return cells.slice(0, 100).map((cell) => cell.trim().slice(0, 100));
}

function previewRow(judged: JudgedRow): BankPreviewRow {
  const { row, match, named, openBecause, openRule } = judged;
  const { number, raw } = row;
  const { bookedOn, amount, description, reference } = row.fault ? UNREADABLE : row;
  return {
    number,
    raw,
    state: stateOf(judged),
    bookedOn,
    amount,
    description,
    reference,
    faultField: row.fault?.field ?? null,
    faultCode: row.fault?.code ?? null,
    matchedWith: match?.label ?? null,
    namedParticipant: named?.payer.fullName ?? null,
    namedBy: named?.by ?? null,
    openBecause,
    openRule,
  };
}

const UNREADABLE = { bookedOn: null, amount: null, description: null, reference: null };

function stateOf({ row, knownRowId, match, named, openBecause }: JudgedRow): BankRowState {
  if (row.fault) return BankRowState.BROKEN;
  if (knownRowId !== null) return BankRowState.KNOWN;
  if (match) return BankRowState.MATCHED;
  return named && openBecause === null ? BankRowState.PROPOSED : BankRowState.UNMATCHED;
}

function countsOf(rows: readonly BankPreviewRow[]): BankRowCounts {
  const inState = (state: BankRowState) => rows.filter((row) => row.state === state).length;
  const days = rows.flatMap(({ bookedOn }) => bookedOn ?? []).sort();
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  return {
    rows: rows.length,
    matched: inState(BankRowState.MATCHED),
    proposed: inState(BankRowState.PROPOSED),
    unmatched: inState(BankRowState.UNMATCHED),
    broken: inState(BankRowState.BROKEN),
    setAside: 0,
    known: inState(BankRowState.KNOWN),
    moneyIn: sumRupiah(amounts.filter((amount) => amount > 0)),
    moneyOut: -sumRupiah(amounts.filter((amount) => amount < 0)),
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
  };
}
