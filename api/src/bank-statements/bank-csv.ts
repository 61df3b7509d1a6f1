import { parse } from 'csv-parse/sync';
import { registerEnumType } from 'type-graphql';
import type { FieldCode } from '../kernel/index.js';

/** What stands between the columns of a file. */
export enum CsvDelimiter {
  COMMA = 'COMMA',
  SEMICOLON = 'SEMICOLON',
  TAB = 'TAB',
}
registerEnumType(CsvDelimiter, {
  name: 'CsvDelimiter',
  description: 'What stands between the columns of a file.',
});

const SIGNS: Readonly<Record<CsvDelimiter, string>> = {
  [CsvDelimiter.COMMA]: ',',
  [CsvDelimiter.SEMICOLON]: ';',
  [CsvDelimiter.TAB]: '\t',
};

/** One row of a file: the line it begins on, from 1, as it stands there, and its cells or what is wrong with it. */
export interface CsvRow {
  number: number;
  raw: string;
  cells: string[];
  fault: FieldCode | null;
}

/** A cell may run over so many lines; a quote that is open longer was never meant to be closed. */
const LINES_MAX = 20;
/** Letters of one row at the most. */
const ROW_LENGTH_MAX = 2_000;
/** Rows that the parser reads in one go: one call for each row would take a hundred times as long. */
const BATCH = 500;

/**
 * The rows of a file in the form of RFC 4180. Rows that are blank are left out; a row that cannot be read is answered
 * with its fault and does not touch the next.
 */
export function readCsv(text: string, delimiter: CsvDelimiter): CsvRow[] {
  const rows = cutRows(text, SIGNS[delimiter]);
  const sound = rows.filter(({ fault }) => fault === null);
  for (let from = 0; from < sound.length; from += BATCH)
    readCells(sound.slice(from, from + BATCH), SIGNS[delimiter]);
  return rows;
}

/** Cuts a text at the line ends that stand outside of quotes. */
function cutRows(text: string, sign: string): CsvRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const rows: CsvRow[] = [];
  for (let at = 0; at < lines.length;) {
    const count = hasOpenQuote(lines[at]) ? linesUntilClosed(lines, at, sign) : 1;
    const raw = lines.slice(at, at + (count || 1)).join('\n');
    if (raw.replaceAll(sign, '').trim() !== '') rows.push(rowOf(at + 1, raw, count > 0));
    at += count || 1;
  }
  return rows;
}

function rowOf(number: number, raw: string, isClosed: boolean): CsvRow {
  const isTooLong = raw.length > ROW_LENGTH_MAX;
  const fault = isTooLong ? 'MAX_LENGTH' : isClosed ? null : 'QUOTE_NOT_CLOSED';
  return { number, raw: isTooLong ? `${raw.slice(0, ROW_LENGTH_MAX)}…` : raw, cells: [], fault };
}

/**
 * How many lines a row takes whose first line opens a quote: up to the line that closes it. 0 when none does, or when a
 * whole row stands between, for then the quote is a slip and must not swallow that row.
 */
function linesUntilClosed(lines: readonly string[], from: number, sign: string): number {
  for (let at = from + 1; at < lines.length && at < from + LINES_MAX; at++) {
    if (hasOpenQuote(lines[at])) {
      const isWellFormed = parsedCells(lines.slice(from, at + 1).join('\n'), sign, 'STRICTLY');
      return isWellFormed ? at - from + 1 : 0;
    }
    if (isWholeRow(lines[at], sign)) return 0;
  }
  return 0;
}

/** Three cells and more without a quote: too much for one line of a cell. */
function isWholeRow(line = '', sign: string): boolean {
  return !line.includes('"') && line.split(sign).length > 2;
}

function hasOpenQuote(line = ''): boolean {
  return line.split('"').length % 2 === 0;
}

/** Reads the cells of rows together; where the parser cuts them otherwise than we did, one by one. */
function readCells(rows: readonly CsvRow[], sign: string): void {
  const parsed = parsedCells(rows.map(({ raw }) => raw).join('\n'), sign);
  let end = 0;
  const ends = rows.map(({ raw }) => (end += raw.split('\n').length));
  const isAligned =
    parsed?.length === rows.length && parsed.every(({ lines }, n) => lines === ends[n]);
  for (const [n, row] of rows.entries()) {
    const cells = isAligned ? parsed[n]?.cells : parsedCells(row.raw, sign)?.[0]?.cells;
    if (cells) row.cells = cells;
    else row.fault = 'QUOTE_NOT_CLOSED';
  }
}

interface ParsedRow {
  cells: string[];
  /** The last line of it. */
  lines: number;
}

function parsedCells(
  text: string,
  sign: string,
  quotes: 'STRICTLY' | 'LENIENTLY' = 'LENIENTLY',
): ParsedRow[] | null {
  try {
    const parsed: unknown = parse(text, {
      delimiter: sign,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: quotes === 'LENIENTLY',
    });
    // With `info` the parser answers a record with its place, which its types leave open.
    const records = parsed as Array<{ record: string[]; info: { lines: number } }>;
    return records.map(({ record, info }) => ({ cells: record, lines: info.lines }));
  } catch {
    return null;
  }
}
