import { formatRupiah, rupiahInWords, type LocalDate, type LocalMonth } from '../kernel/index.js';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** What anybody may know of a receipt: nothing about people. */
export interface ReceiptFacts {
  number: string;
  institutionName: string;
  /** Whole rupiah; negative for a reversal. */
  amount: number;
  paidOn: LocalDate;
  months: ReadonlyArray<{ month: LocalMonth }>;
  /** The number of the receipt that this one takes back; null for a payment. */
  reversesNumber: string | null;
  isReversed: boolean;
}

/** The path of a receipt's public page. */
export function receiptPath(code: string): string {
  return `/kuitansi/${code.replaceAll('-', '')}`;
}

/** What the payer gets by message: what was paid, and where anybody can check it. It names nobody. */
export function shareText(facts: ReceiptFacts, url: string): string {
  const { number, institutionName, amount, paidOn, months, reversesNumber, isReversed } = facts;
  const sum = `${formatRupiah(Math.abs(amount))} (${rupiahInWords(Math.abs(amount))})`;
  const what = reversesNumber === null ? 'Iuran' : `Pembatalan kuitansi ${reversesNumber}`;
  return [
    `Kuitansi ${number}`,
    institutionName,
    `${what}: ${sum}`,
    `Untuk: ${monthsInWords(months.map(({ month }) => month))}`,
    `Tanggal: ${dayInWords(paidOn)}`,
    ...(isReversed ? ['Kuitansi ini sudah dibatalkan.'] : []),
    `Periksa keasliannya: ${url}`,
  ].join('\n');
}

/** A day in Indonesian: 23 November 2026. */
export function dayInWords(day: LocalDate): string {
  return `${Number(day.slice(8))} ${monthInWords(day.slice(0, 7))}`;
}

/** Months in Indonesian; neighbours as one stretch: Januari 2026 – Maret 2026, Mei 2026. */
export function monthsInWords(months: readonly LocalMonth[]): string {
  const stretches: Array<[first: LocalMonth, last: LocalMonth]> = [];
  for (const month of months.toSorted()) {
    const open = stretches.at(-1);
    if (open && indexOf(open[1]) + 1 === indexOf(month)) open[1] = month;
    else stretches.push([month, month]);
  }
  return stretches
    .map(([first, last]) =>
      first === last ? monthInWords(first) : `${monthInWords(first)} – ${monthInWords(last)}`,
    )
    .join(', ');
}

function monthInWords(month: LocalMonth): string {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
}

function indexOf(month: LocalMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
