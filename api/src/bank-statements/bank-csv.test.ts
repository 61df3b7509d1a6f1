import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CsvDelimiter, readCsv } from './bank-csv.js';

const { COMMA, SEMICOLON, TAB } = CsvDelimiter;
const cellsOf = (text: string, delimiter = SEMICOLON) =>
  readCsv(text, delimiter).map(({ cells, fault }) => fault ?? cells);

test('reads cells with quotes, delimiters and line ends in them', () => {
  const text = '"a;b";"say ""yes""";c\r\n"two\nlines";2;3\r\n';
  expect(readCsv(text, SEMICOLON)).toEqual([
    { number: 1, raw: '"a;b";"say ""yes""";c', cells: ['a;b', 'say "yes"', 'c'], fault: null },
    { number: 2, raw: '"two\nlines";2;3', cells: ['two\nlines', '2', '3'], fault: null },
  ]);
});

test('reads commas and tabs, old line ends and a mark at the start', () => {
  expect(cellsOf('\ufeffa,b\rc,d', COMMA)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(cellsOf('a\tb', TAB)).toEqual([['a', 'b']]);
});

test('leaves blank rows out and keeps the numbers of the lines', () => {
  expect(readCsv('a;b\n\n;\nc;d\n', SEMICOLON).map(({ number }) => number)).toEqual([1, 4]);
});

test('a quote that is never closed breaks its own row and no other', () => {
  const text = '1;a;x\n2;"b;x\n3;c;x\n4;"d";x\n5;"e;x';
  expect(cellsOf(text)).toEqual([
    ['1', 'a', 'x'],
    'QUOTE_NOT_CLOSED',
    ['3', 'c', 'x'],
    ['4', 'd', 'x'],
    'QUOTE_NOT_CLOSED',
  ]);
});

test('quotes within a cell are letters', () => {
  expect(cellsOf('1;pipa 5" dan 6";x\n2;"A" B;y')).toEqual([
    ['1', 'pipa 5" dan 6"', 'x'],
    ['2', '"A" B', 'y'],
  ]);
});

test('a row that is far too long is broken, and cut', () => {
  const [row] = readCsv(`1;${'x'.repeat(3_000)}`, SEMICOLON);
  expect(row?.fault).toBe('MAX_LENGTH');
  expect(row?.raw).toHaveLength(2_001);
});

test('twenty thousand rows take less than a second and a half', () => {
  const text = Array.from(
    { length: 20_000 },
    (_, n) => `12/11/2026;"Setoran ${n}";"5.000,00";CR`,
  ).join('\n');
  const started = performance.now();
  expect(readCsv(text, SEMICOLON)).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('whatever is written by RFC 4180 is read back', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'B', '7', '"', ';', ',', '\n', ' ', 'é'),
    maxLength: 8,
  });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(table, (rows) => {
      const filled = rows.map(([a, b, c]) => [`x${a}`, b, c]);
      const text = filled
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n');
      // A cell over many lines that looks like rows is a slip, so those are left out.
      fc.pre(
        !filled.some((row) =>
          row.some((one) => one.split('\n').some((line) => line.split(';').length > 2)),
        ),
      );
      expect(cellsOf(text)).toEqual(filled);
    }),
    { numRuns: 3_000 },
  );
});

test('broken rows anywhere leave the sound ones as they are', () => {
  const sound = fc.integer({ min: 0, max: 9_999 }).map((n) => `${n};"teks ${n}";5.000`);
  const broken = fc.constantFrom('1;"terbuka;5.000', '"terbuka', 'x";y;z');
  fc.assert(
    fc.property(fc.array(fc.oneof(sound, broken), { minLength: 1, maxLength: 40 }), (lines) => {
      const rows = readCsv(lines.join('\n'), SEMICOLON);
      const good = lines.flatMap((line) => (line.includes('teks') ? line.split(';')[0] : []));
      const found = rows.filter(({ cells }) => cells[1]?.startsWith('teks'));
      expect(found.map(({ cells }) => cells[0])).toEqual(good);
    }),
    { numRuns: 3_000 },
  );
});
