import { createHash } from 'node:crypto';
import { formatRupiah, rupiahInWords } from '../kernel/index.js';
import { dayInWords, type PublicReceipt } from '../receipts/index.js';
import { escape } from './html.js';

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #fff; --quiet: #555; --good: #0b5d2a; --bad: #9c1414; --line: #ccc; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f0f0; --ground: #161616; --quiet: #bdbdbd; --good: #8fdca9; --bad: #ffb3ab; --line: #555; }
}
body { margin: 0; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 32rem; margin: 0 auto; }
h1 { font-size: 1.25rem; }
.state { border: 2px solid; border-radius: .5rem; padding: .75rem 1rem; font-weight: 600; }
.good { color: var(--good); }
.bad { color: var(--bad); }
dl { margin: 1rem 0; }
dl div { border-bottom: 1px solid var(--line); padding: .5rem 0; }
dt { color: var(--quiet); font-size: .875rem; }
dd { margin: 0; overflow-wrap: anywhere; }
p.note { color: var(--quiet); font-size: .875rem; }
`;

/** The page loads nothing and runs nothing; its one style is known by its digest. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** The page of a receipt. */
export function receiptPage(receipt: PublicReceipt): string {
  const { number, institutionName, amount, paidOn } = receipt;
  const sum = Math.abs(amount);
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['Nomor', number],
    ['Lembaga', institutionName],
    ['Jumlah', `${formatRupiah(sum)} (${rupiahInWords(sum)})`],
    ['Tanggal', dayInWords(paidOn)],
  ];
  const { isGood, text } = standingOf(receipt);
  return page(
    `Kuitansi ${number}`,
    `<p class="state ${isGood ? 'good' : 'bad'}">${isGood ? '✓' : '✕'} ${escape(text)}</p>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>
<p class="note">Cocokkan nomor, jumlah, dan tanggal dengan kuitansi di tangan Anda. Halaman ini tidak memuat data pribadi.</p>`,
  );
}

/** A page that says one sentence. */
export function messagePage(text: string): string {
  return page('Pemeriksaan kuitansi', `<p>${escape(text)}</p>`);
}

function standingOf(receipt: PublicReceipt): { isGood: boolean; text: string } {
  const { reversedOn, reversesNumber } = receipt;
  if (reversesNumber !== null)
    return { isGood: true, text: `Sah: pembatalan kuitansi ${reversesNumber}.` };
  if (reversedOn !== null)
    return {
      isGood: false,
      text: `Dibatalkan pada ${dayInWords(reversedOn)}; kuitansi ini tidak berlaku lagi.`,
    };
  return { isGood: true, text: 'Sah: kuitansi ini tercatat dan berlaku.' };
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Askesos</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
