const SMALL = [
  '',
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

/** A whole amount in Indonesian words, as a receipt has it: 150000 is `seratus lima puluh ribu`. */
export function inWords(amount: number): string {
  return amount === 0 ? 'nol' : words(amount).replace(/\s+/g, ' ').trim();
}

function words(n: number): string {
  if (n < 12) return SMALL[n] ?? '';
  if (n < 20) return `${words(n - 10)} belas`;
  if (n < 100) return `${words(Math.floor(n / 10))} puluh ${words(n % 10)}`;
  if (n < 200) return `seratus ${words(n - 100)}`;
  if (n < 1000) return `${words(Math.floor(n / 100))} ratus ${words(n % 100)}`;
  if (n < 2000) return `seribu ${words(n - 1000)}`;
  if (n < 1e6) return `${words(Math.floor(n / 1000))} ribu ${words(n % 1000)}`;
  if (n < 1e9) return `${words(Math.floor(n / 1e6))} juta ${words(n % 1e6)}`;
  return `${words(Math.floor(n / 1e9))} miliar ${words(n % 1e9)}`;
}
