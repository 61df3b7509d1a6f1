/** Amounts are whole rupiah (there is no sen), exact up to ±9,007,199,254,740,991. */
const RUPIAH_FORMAT = new Intl.NumberFormat('id-ID', {
  style: 'currency',
  currency: 'IDR',
  maximumFractionDigits: 0,
  signDisplay: 'negative',
});

const ONES = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** Names of the powers of a thousand, largest first; the safe range ends at nine kuadriliun. */
const SCALES = [
  [1e15, 'kuadriliun'],
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
] as const;

/** Whether a value is an amount: a whole number within ±9,007,199,254,740,991. */
export function isRupiah(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** The amount itself. RangeError when it is not a whole number of rupiah within the safe range. */
export function assertRupiah(amount: number): number {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(
      `Expected whole rupiah up to ±${Number.MAX_SAFE_INTEGER}, found ${amount}.`,
    );
  return amount;
}

/** The exact sum, the same in any order. RangeError when an amount is no rupiah or the sum leaves the safe range. */
export function sumRupiah(amounts: Iterable<number>): number {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(assertRupiah(amount));
  return assertRupiah(Number(sum));
}

/** The amount as CLDR prints it for id-ID: 'Rp 5.000', with a no-break space. The only money formatter. */
export function formatRupiah(amount: number): string {
  return RUPIAH_FORMAT.format(assertRupiah(amount));
}

/** The amount in Indonesian words, as a receipt carries it (terbilang): 'lima ribu rupiah'. */
export function rupiahInWords(amount: number): string {
  const words = inWords(Math.abs(assertRupiah(amount)));
  return `${amount < 0 ? 'minus ' : ''}${words} rupiah`;
}

function inWords(value: number): string {
  if (value < 1000) return hundredsInWords(value);
  const words: string[] = [];
  let rest = value;
  for (const [size, name] of SCALES) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0)
      words.push(count === 1 && name === 'ribu' ? 'seribu' : `${hundredsInWords(count)} ${name}`);
  }
  if (rest > 0) words.push(hundredsInWords(rest));
  return words.join(' ');
}

function hundredsInWords(value: number): string {
  if (value < 100) return tensInWords(value);
  const hundreds = Math.floor(value / 100);
  const words = hundreds === 1 ? 'seratus' : `${tensInWords(hundreds)} ratus`;
  return value % 100 === 0 ? words : `${words} ${tensInWords(value % 100)}`;
}

function tensInWords(value: number): string {
  const word = ONES[value];
  if (word !== undefined) return word;
  if (value < 20) return `${tensInWords(value - 10)} belas`;
  const words = `${tensInWords(Math.floor(value / 10))} puluh`;
  return value % 10 === 0 ? words : `${words} ${tensInWords(value % 10)}`;
}
