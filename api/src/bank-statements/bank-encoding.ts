import { registerEnumType } from 'type-graphql';
import { invalidField } from '../kernel/index.js';

/** How the bytes of a file stand for letters. */
export enum BankFileEncoding {
  UTF_8 = 'UTF_8',
  UTF_16LE = 'UTF_16LE',
  UTF_16BE = 'UTF_16BE',
  WINDOWS_1252 = 'WINDOWS_1252',
}
registerEnumType(BankFileEncoding, {
  name: 'BankFileEncoding',
  description: 'How the bytes of a bank’s file stand for letters.',
});

/** Bytes of one file at the most. */
export const FILE_BYTES_MAX = 2_000_000;

/** Where the file stands in an input, for the refusals. */
const PATH = 'input.fileBase64';

/** A file read as text. */
export interface DecodedFile {
  text: string;
  encoding: BankFileEncoding;
}

/** The bytes behind base64 text; refuses what is none, an empty file and one that is too large. */
export function bytesOf(base64: string): Buffer {
  const compact = base64.replace(/\s/g, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
    throw invalidField(PATH, 'MATCHES', 'Expected the bytes of the file in base64.');
  }
  const bytes = Buffer.from(compact, 'base64');
  if (bytes.length === 0) throw invalidField(PATH, 'IS_DEFINED', 'The file is empty.');
  if (bytes.length <= FILE_BYTES_MAX) return bytes;
  const message = `Expected ${FILE_BYTES_MAX} bytes at the most; got ${bytes.length}.`;
  throw invalidField(PATH, 'MAX_LENGTH', message);
}

/**
 * The text of a file: UTF-16 where its mark says so, else UTF-8, else what Windows writes in the west. Refuses what is
 * no text, such as a workbook or a picture.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const decoded = decode(bytes);
  // Control characters other than tab, line ends and the end mark of old systems stand in no text.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u007f-\u009f\ufffd]/.test(decoded.text))
    return decoded;
  throw invalidField(PATH, 'NOT_TEXT', 'Expected a text file with columns (CSV); this is none.');
}

function decode(bytes: Uint8Array): DecodedFile {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', BankFileEncoding.UTF_16LE, bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', BankFileEncoding.UTF_16BE, bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: BankFileEncoding.UTF_8 };
  } catch {
    // Bytes that are no UTF-8 come from a program that knows one byte for each letter.
    return as('windows-1252', BankFileEncoding.WINDOWS_1252, bytes);
  }
}

function as(label: string, encoding: BankFileEncoding, bytes: Uint8Array): DecodedFile {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}
