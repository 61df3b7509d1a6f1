import { expect, test } from '@jest/globals';
import { DomainError } from '../kernel/index.js';
import { guessMapping, isLaidOutAs, titlesOf } from './statement-mapping.js';
import { readRows } from './statement-rows.js';

const TODAY = '2026-11-23';

const BRI = [
  'LAPORAN TRANSAKSI;;;;',
  'No. Rekening : 0053-01-000123-30-5;;;;',
  'Tanggal Transaksi;Uraian Transaksi;Debet;Kredit;Saldo',
  '02/11/26 09:15:00;TRANSFER DARI AMINA P-0001;0,00;5.000,00;105.000,00',
  '03/11/26 10:00:00;BIAYA ADM;6.500,00;0,00;98.500,00',
  'Total;;6.500,00;5.000,00;',
].join('\r\n');

const BCA = [
  '"Date","Description","Branch","Amount","Balance"',
  '"02/11/2026","TRSF E-BANKING CR 0211/FTSCY AMINA","0000","5,000.00 CR","105,000.00"',
  '"03/11/2026","BIAYA ADM","0000","6,500.00 DB","98,500.00"',
].join('\n');

const MANDIRI = [
  'Tgl\tKeterangan\tNo. Ref\tJumlah\tD/K',
  '02-Nov-2026\tSetoran AMINA\tFT1\t5.000,00\tK',
  '03-Nov-2026\tBiaya\tFT2\t6.500,00\tD',
].join('\n');

const BARE = ['2026-11-02,Setoran AMINA,5000', '2026-11-03,Biaya admin bank,-6500'].join('\n');

test.each([
  [
    'BRI',
    BRI,
    {
      delimiter: 'SEMICOLON',
      titleLine: 3,
      debitColumn: 3,
      creditColumn: 4,
      amountColumn: null,
      dateFormat: 'DAY_MONTH_YEAR',
      numberFormat: 'INDONESIAN',
    },
  ],
  [
    'BCA',
    BCA,
    {
      delimiter: 'COMMA',
      titleLine: 1,
      amountColumn: 4,
      descriptionColumn: 2,
      numberFormat: 'ENGLISH',
    },
  ],
  [
    'Mandiri',
    MANDIRI,
    {
      delimiter: 'TAB',
      amountColumn: 4,
      directionColumn: 5,
      referenceColumn: 3,
      dateFormat: 'DAY_MONTH_NAME_YEAR',
    },
  ],
  [
    'a file without titles',
    BARE,
    {
      delimiter: 'COMMA',
      titleLine: 0,
      dateColumn: 1,
      amountColumn: 3,
      descriptionColumn: 2,
      dateFormat: 'YEAR_MONTH_DAY',
    },
  ],
])('guesses how %s lays its files out, and reads the same two movements', (_, text, expected) => {
  const mapping = guessMapping(text);
  expect(mapping).toMatchObject(expected);
  if (!mapping) return;
  const earlier = { mapping, titles: titlesOf(text, mapping) };
  expect(isLaidOutAs(text, earlier)).toBe(true);
  const good = readRows(text, mapping, TODAY).flatMap((row) => (row.fault ? [] : row));
  expect(good.map(({ bookedOn, amount }) => [bookedOn, amount])).toEqual([
    ['2026-11-02', 5_000],
    ['2026-11-03', -6_500],
  ]);
});

test('never reads a file by the columns of another bank', () => {
  const files = [BRI, BCA, MANDIRI, BARE];
  for (const known of files) {
    const mapping = guessMapping(known);
    if (!mapping) throw new Error('The layout is known.');
    const earlier = { mapping, titles: titlesOf(known, mapping) };
    const alike = files.filter((file) => isLaidOutAs(file, earlier));
    expect(alike).toEqual([known]);
  }
});

test('finds nothing in what is no statement', () => {
  expect(guessMapping('Yth. Bendahara,\nmohon dicek.\n')).toBeNull();
  expect(guessMapping('nama;alamat\nAmina;Medan\nBudi;Medan')).toBeNull();
});

test('keeps every row, and says what is wrong with each broken one', () => {
  const mapping = guessMapping(BRI);
  if (!mapping) throw new Error('The layout is known.');
  const rows = [
    '02/11/26;baik;;5.000,00;',
    '24/11/26;besok;;5.000,00;',
    '31/11/26;tidak ada;;5.000,00;',
    '02/11/26;sen;;5.000,50;',
    '02/11/26;nol;0;0,00;',
    '02/11/26;kosong;;;',
    '02/11/26;dua sisi;1.000;1.000;',
    '02/11/26;teks;;lima ribu;',
    '02/11/26;besar;;9.007.199.254.740.993;',
    '02/11/26;angka lain;;٥٠٠٠;',
    '02/11/26;"terbuka;;5.000,00;',
    '02/11/26',
    '02/11/26;baik;;5.000,00;',
  ];
  const text = [...BRI.split('\r\n').slice(0, 3), ...rows].join('\n');
  const read = readRows(text, mapping, TODAY);
  expect(
    read.map(({ number, fault }) => [number, fault?.field ?? null, fault?.code ?? null]),
  ).toEqual([
    [4, null, null],
    [5, 'DATE', 'IN_FUTURE'],
    [6, 'DATE', 'NOT_A_DATE'],
    [7, 'AMOUNT', 'NOT_WHOLE_RUPIAH'],
    [8, 'AMOUNT', 'IS_POSITIVE'],
    [9, 'AMOUNT', 'IS_DEFINED'],
    [10, 'AMOUNT', 'BOTH_SIDES'],
    [11, 'AMOUNT', 'NOT_AN_AMOUNT'],
    [12, 'AMOUNT', 'OUT_OF_RANGE'],
    [13, 'AMOUNT', 'OTHER_DIGITS'],
    [14, 'ROW', 'QUOTE_NOT_CLOSED'],
    [15, 'AMOUNT', 'IS_DEFINED'],
    [16, null, null],
  ]);
  const good = read.flatMap((row) => (row.fault ? [] : row));
  expect(good[0]?.fingerprint).toBe(good[1]?.fingerprint);
  expect(good.map(({ occurrence }) => occurrence)).toEqual([1, 2]);
});

test('refuses a file without rows and one with more than twenty thousand', () => {
  const mapping = guessMapping(BARE);
  if (!mapping) throw new Error('The layout is known.');
  const codeOf = (text: string) => {
    try {
      readRows(text, mapping, TODAY);
      return 'accepted';
    } catch (error) {
      return error instanceof DomainError ? error.fields?.['input.fileBase64']?.code : error;
    }
  };
  expect(codeOf('\n\n')).toBe('ARRAY_MIN_SIZE');
  expect(codeOf('2026-11-02,a,5\n'.repeat(20_001))).toBe('ARRAY_MAX_SIZE');
});
