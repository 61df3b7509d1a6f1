import { expect, test } from '@jest/globals';
import { toCsv } from './csv';

test('a table is rows of cells parted by semicolons, in UTF-8 with its mark', () => {
  expect(
    toCsv([
      ['Peserta', 'Jumlah'],
      ['Siti Aminah', 20_000],
    ]),
  ).toBe('\uFEFFPeserta;Jumlah\r\nSiti Aminah;20000\r\n');
});

test.each([
  ['a;b', '"a;b"'],
  ['kata "saya"', '"kata ""saya"""'],
  ['dua\nbaris', '"dua\nbaris"'],
  ['', ''],
  ["ka'ban", "ka'ban"],
])('the text %j stands as %s', (cell, expected) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${expected}\r\n`);
});

test.each(['=1+1', '+62812', '-1', '@SUM(A1)', '\tx'])('%j is no formula', (cell) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
});
