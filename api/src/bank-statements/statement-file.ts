import { createHash } from 'node:crypto';
import { invalidField } from '../kernel/index.js';
import { bytesOf, decodeFile, type DecodedFile } from './bank-encoding.js';
import type { BankStatementMappingInput } from './statement.inputs.js';
import type { StatementMapping } from './statement-mapping.js';

/** A file of a bank as it came. */
export interface StatementFile extends DecodedFile {
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
}

/** Opens a file that travels as base64; refuses what is no text. */
export function openFile(base64: string): StatementFile {
  const bytes = bytesOf(base64);
  return { ...decodeFile(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The mapping of an input; refuses one that names no amounts, or both kinds. */
export function mappingOf(input: BankStatementMappingInput): StatementMapping {
  const {
    amountColumn = null,
    debitColumn = null,
    creditColumn = null,
    directionColumn = null,
    referenceColumn = null,
  } = input;
  const inOne = amountColumn !== null && debitColumn === null && creditColumn === null;
  const inTwo = amountColumn === null && debitColumn !== null && creditColumn !== null;
  if (!inOne && !inTwo) {
    const message =
      'Expected one column of amounts, or one of what went out and one of what came in.';
    throw invalidField('input.mapping.amountColumn', 'NO_MAPPING', message);
  }
  const { delimiter, titleLine, dateColumn, descriptionColumn, dateFormat, numberFormat } = input;
  return {
    delimiter,
    titleLine,
    dateColumn,
    amountColumn,
    debitColumn,
    creditColumn,
    directionColumn: inOne ? directionColumn : null,
    descriptionColumn,
    referenceColumn,
    dateFormat,
    numberFormat,
  };
}
