import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasCode, NameFinder } from './transfer-text.js';

const PEOPLE = [
  { number: 'P-0001', fullName: 'Siti Aminah', phone: '+6281234567890' },
  { number: 'P-0002', fullName: 'Siti Aminah Harahap', phone: null },
  { number: 'P-0003', fullName: 'Budi', phone: '+6281311112222' },
  { number: 'P-0004', fullName: 'Rudi Hartono', phone: null },
  { number: 'P-0005', fullName: 'Rudi Hartono', phone: '+6281311112222' },
  { number: 'P-0006', fullName: "Ma'ruf Nasution", phone: null },
];
const finder = new NameFinder(PEOPLE);
const found = (...texts: string[]) => {
  const named = finder.find(texts);
  return named && [named.by, ...named.people.map(({ number }) => number)];
};

test.each([
  ['TRF P-0004 IURAN', ['MEMBER_NUMBER', 'P-0004']],
  ['trf p0004', ['MEMBER_NUMBER', 'P-0004']],
  ['IURAN P 0004 DAN P 0001', ['MEMBER_NUMBER', 'P-0004', 'P-0001']],
  ['SITI AMINAH BAYAR P-0004', ['MEMBER_NUMBER', 'P-0004']],
  ['KPP-00045 P-00041', null],
  ['DARI 0812 3456 7890', ['PHONE', 'P-0001']],
  ['DARI +62-812-3456-7890 X', ['PHONE', 'P-0001']],
  ['DARI 081311112222', ['PHONE', 'P-0003', 'P-0005']],
  ['9081234567890', null],
  ['BI-FAST CR SITI AMINAH/BRI', ['FULL_NAME', 'P-0001']],
  ['BI-FAST CR SITI AMINAH HARAHAP', ['FULL_NAME', 'P-0002']],
  ['SITI AMINAHX', null],
  ['RUDI HARTONO', ['FULL_NAME', 'P-0004', 'P-0005']],
  ['TRSF DARI MARUF NASUTION', ['FULL_NAME', 'P-0006']],
  ['Budi', ['FULL_NAME', 'P-0003']],
  ['TRSF DARI BUDI SANTOSO', null],
  ['', null],
])('%s names %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('looks into the reference too, and a single name may be all of one of the two', () => {
  expect(found('SETORAN', 'P-0002')).toEqual(['MEMBER_NUMBER', 'P-0002']);
  expect(found('SETORAN', 'BUDI')).toEqual(['FULL_NAME', 'P-0003']);
});

test('finds a code however it is spaced, and never within another', () => {
  expect(hasCode('SETORAN STR202610 TUNAI', 'STR-202610')).toBe(true);
  expect(hasCode('setoran str/2026-10', 'STR-202610')).toBe(false);
  expect(hasCode('SETORAN STR-2026101', 'STR-202610')).toBe(false);
  expect(hasCode('X-STR 202610', 'STR-202610')).toBe(true);
  expect(hasCode('apa saja', '---')).toBe(false);
});

test('a text without anybody’s number, telephone or name names nobody, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const isFree = !/p|0\s*8|62|siti|budi|rudi|ma.?ruf/i.test(text.normalize('NFKD'));
      fc.pre(isFree);
      expect(finder.find([text])).toBeNull();
    }),
    { numRuns: 5_000 },
  );
});
