import { readAmount, BankNumberFormat } from './bank-amount.js';
import { CsvDelimiter, readCsv, type CsvRow } from './bank-csv.js';
import { BankDateFormat, readDate } from './bank-date.js';

/** Which column of a bank's file is what; columns are counted from 1. */
export interface StatementMapping {
  delimiter: CsvDelimiter;
  /** The line with the titles, from 1; what stands above is passed over. 0 when the file has none. */
  titleLine: number;
  dateColumn: number;
  /** The one column of amounts; null when what went out and what came in stand in two. */
  amountColumn: number | null;
  debitColumn: number | null;
  creditColumn: number | null;
  /** A column that says CR or DB beside an amount without a sign; null when there is none. */
  directionColumn: number | null;
  descriptionColumn: number;
  referenceColumn: number | null;
  dateFormat: BankDateFormat;
  numberFormat: BankNumberFormat;
}

const TITLES = {
  date: /^(tanggal|tgl|date|post(ing)? date|tgl\.? ?(transaksi|tran|mutasi)|tanggal ?(transaksi|mutasi|efektif|valuta)|transaction date|trx date|value date)\b/i,
  debit: /^(debet|debit|db|mutasi debet|withdrawal|uang keluar|keluar)\b/i,
  credit: /^(kredit|credit|cr|mutasi kredit|deposit|uang masuk|masuk)\b/i,
  amount: /^(jumlah|nominal|amount|mutasi|nilai)\b/i,
  direction: /^(d\/?[kc]|db\/?cr|debit\/credit|debet\/kredit|jenis|tipe|type|cr\/db)$/i,
  description:
    /^(keterangan|uraian|deskripsi|description|remarks?|berita|narrative|transaksi|transaction)\b/i,
  reference: /^((no\.?|nomor)? ?(ref(erensi|erence)?|reff)|reference|journal|no\.? ?jurnal)\b/i,
} as const;

const LINES_LOOKED_AT = 100;

/** The best guess at how a file is laid out; null when nothing in it looks like days and amounts. */
export function guessMapping(text: string): StatementMapping | null {
  const guesses = Object.values(CsvDelimiter).flatMap((delimiter) => {
    const rows = firstRows(text, delimiter);
    const mapping = byTitles(rows, delimiter) ?? byContents(rows, delimiter);
    return mapping ? [{ mapping, readable: readableRows(rows, mapping) }] : [];
  });
  const [best] = guesses.toSorted((a, b) => b.readable - a.readable);
  return best?.mapping ?? null;
}

/** The cells of the line of titles; none for a layout without titles. */
export function titlesOf(text: string, { delimiter, titleLine }: StatementMapping): string[] {
  const titled = firstRows(text, delimiter).find(({ number }) => number === titleLine);
  return titled?.cells.map((cell) => cell.trim()) ?? [];
}

/**
 * Whether a file is laid out as an earlier one: it has the same titles on the same line, or neither has any and half of
 * its rows can be read. The columns of another bank would make money in out of money out.
 */
export function isLaidOutAs(
  text: string,
  { mapping, titles }: { mapping: StatementMapping; titles: readonly string[] },
): boolean {
  if (mapping.titleLine > 0)
    return JSON.stringify(titlesOf(text, mapping)) === JSON.stringify(titles);
  const rows = firstRows(text, mapping.delimiter);
  const isUntitled = guessMapping(text)?.titleLine === 0;
  return isUntitled && readableRows(rows, mapping) * 2 >= rows.length;
}

function firstRows(text: string, delimiter: CsvDelimiter): CsvRow[] {
  return readCsv(text.split('\n', LINES_LOOKED_AT).join('\n'), delimiter);
}

function byTitles(rows: readonly CsvRow[], delimiter: CsvDelimiter): StatementMapping | null {
  for (const row of rows) {
    const titled = columnsTitled(row);
    const { date, debit, credit, amount } = titled;
    if (date === null || (amount === null && (debit === null || credit === null))) continue;
    const below = rows.filter(({ number }) => number > row.number);
    const inTwo = debit !== null && credit !== null;
    const columns = inTwo ? [debit, credit] : [amount ?? 0];
    return {
      delimiter,
      titleLine: row.number,
      dateColumn: date,
      amountColumn: inTwo ? null : amount,
      debitColumn: inTwo ? debit : null,
      creditColumn: inTwo ? credit : null,
      directionColumn: inTwo ? null : titled.direction,
      descriptionColumn: titled.description ?? widestColumn(below, [date, ...columns]),
      referenceColumn: titled.reference,
      dateFormat: dateFormatOf(below, date),
      numberFormat: numberFormatOf(below, columns),
    };
  }
  return null;
}

function columnsTitled({ cells }: CsvRow): Record<keyof typeof TITLES, number | null> {
  const place = (title: RegExp) => {
    const index = cells.findIndex((cell) => title.test(cell.trim()));
    return index < 0 ? null : index + 1;
  };
  const { date, debit, credit, amount, direction, description, reference } = TITLES;
  return {
    date: place(date),
    debit: place(debit),
    credit: place(credit),
    amount: place(amount),
    direction: place(direction),
    description: place(description),
    reference: place(reference),
  };
}

/** Without titles: the first column of days, the first of amounts behind it, and the longest text. */
function byContents(rows: readonly CsvRow[], delimiter: CsvDelimiter): StatementMapping | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const isMostly = (column: number, test: (cell: string) => boolean) =>
    rows.filter((row) => test(cellOf(row, column))).length * 2 > rows.length;
  const date = columns.find((column) => isMostly(column, isSomeDate));
  const amount = columns.find((column) => column !== date && isMostly(column, isSomeAmount));
  if (date === undefined || amount === undefined) return null;
  return {
    delimiter,
    titleLine: 0,
    dateColumn: date,
    amountColumn: amount,
    debitColumn: null,
    creditColumn: null,
    directionColumn: null,
    descriptionColumn: widestColumn(rows, [date, amount]),
    referenceColumn: null,
    dateFormat: dateFormatOf(rows, date),
    numberFormat: numberFormatOf(rows, [amount]),
  };
}

function readableRows(rows: readonly CsvRow[], mapping: StatementMapping): number {
  const { amountColumn, debitColumn, creditColumn, dateFormat, numberFormat, titleLine } = mapping;
  return rows.filter((row) => {
    if (row.number <= titleLine) return false;
    const isDay = 'value' in readDate(cellOf(row, mapping.dateColumn), dateFormat, LAST_DAY);
    return (
      isDay &&
      [amountColumn, debitColumn, creditColumn].some(
        (column) => column !== null && 'value' in readAmount(cellOf(row, column), numberFormat),
      )
    );
  }).length;
}

/** The cell of a row in a column, counted from 1; empty where the row is shorter. */
export function cellOf({ cells }: Pick<CsvRow, 'cells'>, column: number): string {
  return cells[column - 1]?.trim() ?? '';
}

function widestColumn(rows: readonly CsvRow[], taken: readonly number[]): number {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_, index) => ({
    column: index + 1,
    count: rows.reduce((sum, row) => sum + cellOf(row, index + 1).replace(/\d/g, '').length, 0),
  }));
  const free = letters.filter(({ column }) => !taken.includes(column));
  return free.toSorted((a, b) => b.count - a.count)[0]?.column ?? 1;
}

/** Layouts are told apart by their form alone, so that a day still to come is one too. */
const LAST_DAY = '2200-12-31';

function dateFormatOf(rows: readonly CsvRow[], column: number): BankDateFormat {
  return mostly(
    Object.values(BankDateFormat),
    (format) =>
      rows.filter((row) => 'value' in readDate(cellOf(row, column), format, LAST_DAY)).length,
  );
}

function numberFormatOf(rows: readonly CsvRow[], columns: readonly number[]): BankNumberFormat {
  return mostly(
    Object.values(BankNumberFormat),
    (format) =>
      rows.flatMap((row) => columns.filter((column) => isReadable(cellOf(row, column), format)))
        .length,
  );
}

function isReadable(cell: string, format: BankNumberFormat): boolean {
  const read = readAmount(cell, format);
  // An amount with sen or of nothing is written in this form all the same.
  return 'value' in read || ['NOT_WHOLE_RUPIAH', 'IS_POSITIVE'].includes(read.fault);
}

function isSomeDate(cell: string): boolean {
  return Object.values(BankDateFormat).some(
    (format) => 'value' in readDate(cell, format, LAST_DAY),
  );
}

function isSomeAmount(cell: string): boolean {
  return Object.values(BankNumberFormat).some((format) => isReadable(cell, format));
}

/** The choice with the highest count; of equal ones the first. */
function mostly<T>(choices: readonly T[], count: (choice: T) => number): T {
  const [first, ...others] = choices;
  if (first === undefined) throw new Error('A format has choices.');
  return others.reduce((best, next) => (count(next) > count(best) ? next : best), first);
}
