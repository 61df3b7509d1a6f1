import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, decodeFile } from './bank-encoding.js';
import { DomainError } from '../kernel/index.js';

const TEXT = 'Tanggal;Keterangan\n01/11/2026;Iuran José – Café\n';

function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return error instanceof DomainError ? error.fields?.['input.fileBase64']?.code : String(error);
  }
}

test.each([
  ['UTF_8', Buffer.from(TEXT)],
  ['UTF_8', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF_16LE', utf16(TEXT, 'LE')],
  ['UTF_16BE', utf16(TEXT, 'BE')],
  ['WINDOWS_1252', Buffer.from(TEXT.replace('–', '\x96'), 'latin1')],
])('reads %s', (encoding, bytes) => {
  expect(decodeFile(bytes)).toEqual({ text: TEXT, encoding });
});

test('refuses what is no text', () => {
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const workbook = Buffer.from('504b0304140006000800000021', 'hex');
  expect(codeOf(() => decodeFile(picture))).toBe('NOT_TEXT');
  expect(codeOf(() => decodeFile(workbook))).toBe('NOT_TEXT');
  expect(codeOf(() => decodeFile(Buffer.from('a\u0000b')))).toBe('NOT_TEXT');
});

test('refuses what is no base64, an empty file and one that is too large', () => {
  expect(codeOf(() => bytesOf('tidak!'))).toBe('MATCHES');
  expect(codeOf(() => bytesOf('abc'))).toBe('MATCHES');
  expect(codeOf(() => bytesOf(''))).toBe('IS_DEFINED');
  expect(codeOf(() => bytesOf(Buffer.alloc(2_000_001, 'a').toString('base64')))).toBe('MAX_LENGTH');
  expect(bytesOf(Buffer.alloc(2_000_000, 'a').toString('base64'))).toHaveLength(2_000_000);
});

test('any text survives in every encoding that says what it is', () => {
  const words = fc
    .string({ unit: fc.constantFrom('a', 'Z', '5', 'é', 'ñ', '–', '€', 'Б', '\n', ';', '"') })
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, (text) => {
      expect(decodeFile(Buffer.from(text)).text).toBe(text);
      expect(decodeFile(utf16(text, 'LE')).text).toBe(text);
      expect(decodeFile(utf16(text, 'BE')).text).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('any bytes at all are text or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      expect(['accepted', 'NOT_TEXT']).toContain(codeOf(() => decodeFile(bytes)));
    }),
    { numRuns: 5_000 },
  );
});
