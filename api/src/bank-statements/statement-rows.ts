import { createHash } from 'node:crypto';
import { registerEnumType } from 'type-graphql';
import { invalidField, type FieldCode, type LocalDate } from '../kernel/index.js';
import { directionOf, readAmount, type Read } from './bank-amount.js';
import { readCsv, type CsvRow } from './bank-csv.js';
import { readDate } from './bank-date.js';
import { cellOf, type StatementMapping } from './statement-mapping.js';

/** What of a row cannot be read. */
export enum BankRowField {
  ROW = 'ROW',
  DATE = 'DATE',
  AMOUNT = 'AMOUNT',
}
registerEnumType(BankRowField, {
  name: 'BankRowField',
  description: 'What of a row of a statement cannot be read.',
});

/** A row that could be read. */
export interface ReadRow {
  number: number;
  raw: string;
  bookedOn: LocalDate;
  /** Whole rupiah; more than zero came in, less went out. */
  amount: number;
  description: string;
  reference: string | null;
  fingerprint: string;
  /** The how manieth of its file that looks exactly so, from 1. */
  occurrence: number;
  fault: null;
}

/** A row that could not. */
export interface BrokenRow {
  number: number;
  raw: string;
  fault: { field: BankRowField; code: FieldCode };
}

/** Rows of one file at the most. */
export const ROWS_MAX = 20_000;

/** Reads every row below the titles: the good ones, and the broken ones with what is wrong in each. */
export function readRows(
  text: string,
  mapping: StatementMapping,
  today: LocalDate,
): Array<ReadRow | BrokenRow> {
  const rows = readCsv(text, mapping.delimiter).filter(({ number }) => number > mapping.titleLine);
  requireCount(rows.length);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const read = readRow(row, mapping, today);
    if (read.fault) return read;
    const occurrence = (seen.get(read.fingerprint) ?? 0) + 1;
    seen.set(read.fingerprint, occurrence);
    return { ...read, occurrence };
  });
}

function requireCount(count: number): void {
  const path = 'input.fileBase64';
  if (count === 0) throw invalidField(path, 'ARRAY_MIN_SIZE', 'The file has no rows.');
  if (count <= ROWS_MAX) return;
  const message = `Expected ${ROWS_MAX} rows at the most; got ${count}.`;
  throw invalidField(path, 'ARRAY_MAX_SIZE', message);
}

function readRow(
  row: CsvRow,
  mapping: StatementMapping,
  today: LocalDate,
): Omit<ReadRow, 'occurrence'> | BrokenRow {
  const { number, raw } = row;
  const broken = (field: BankRowField, code: FieldCode) => ({
    number,
    raw,
    fault: { field, code },
  });
  if (row.fault) return broken(BankRowField.ROW, row.fault);
  const day = readDate(cellOf(row, mapping.dateColumn), mapping.dateFormat, today);
  if ('fault' in day) return broken(BankRowField.DATE, day.fault);
  const amount = amountOf(row, mapping);
  if ('fault' in amount) return broken(BankRowField.AMOUNT, amount.fault);
  const { referenceColumn } = mapping;
  const movement = {
    bookedOn: day.value,
    amount: amount.value,
    description: cellOf(row, mapping.descriptionColumn),
    reference: referenceColumn === null ? null : cellOf(row, referenceColumn) || null,
  };
  return { number, raw, ...movement, fingerprint: fingerprintOf(movement), fault: null };
}

function amountOf(row: CsvRow, mapping: StatementMapping): Read<number> {
  const { amountColumn, debitColumn, creditColumn, directionColumn, numberFormat } = mapping;
  if (amountColumn !== null) {
    const read = readAmount(cellOf(row, amountColumn), numberFormat);
    if ('fault' in read || directionColumn === null) return read;
    const direction = directionOf(cellOf(row, directionColumn));
    return direction === null
      ? { fault: 'NOT_AN_AMOUNT' }
      : { value: direction * Math.abs(read.value) };
  }
  const [out, into] = [debitColumn, creditColumn].map((column) =>
    readAmount(column === null ? '' : cellOf(row, column).replace(/^-$/, ''), numberFormat),
  );
  return oneOf(out ?? { fault: 'IS_DEFINED' }, into ?? { fault: 'IS_DEFINED' });
}

/** What went out or what came in: one of the two columns has an amount, the other is empty or zero. */
function oneOf(out: Read<number>, into: Read<number>): Read<number> {
  if ('value' in out && 'value' in into) return { fault: 'BOTH_SIDES' };
  if ('value' in out) return isNothing(into) ? { value: -Math.abs(out.value) } : into;
  if ('value' in into) return isNothing(out) ? { value: Math.abs(into.value) } : out;
  return into.fault === 'IS_DEFINED' ? out : into;
}

function isNothing(read: Read<number>): boolean {
  return 'fault' in read && ['IS_DEFINED', 'IS_POSITIVE'].includes(read.fault);
}

/** What a movement looks like, whatever the file: letter case and spaces differ between two downloads. */
function fingerprintOf(
  movement: Pick<ReadRow, 'bookedOn' | 'amount' | 'description' | 'reference'>,
): string {
  const { bookedOn, amount, description, reference } = movement;
  const plain = (text: string) => text.toUpperCase().replace(/\s+/g, ' ').trim();
  const parts = [bookedOn, amount, plain(reference ?? ''), plain(description)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
