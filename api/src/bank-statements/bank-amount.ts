import { registerEnumType } from 'type-graphql';
import type { FieldCode } from '../kernel/index.js';

/** How a bank writes thousands and decimals. */
export enum BankNumberFormat {
  INDONESIAN = 'INDONESIAN',
  ENGLISH = 'ENGLISH',
}
registerEnumType(BankNumberFormat, {
  name: 'BankNumberFormat',
  description: 'How a bank writes thousands and decimals.',
  valuesConfig: {
    INDONESIAN: { description: '1.500.000,00' },
    ENGLISH: { description: '1,500,000.00' },
  },
});

/** What a cell says, or the code of what is wrong with it. */
export type Read<T> = { value: T } | { fault: FieldCode };

const SHAPES: Readonly<Record<BankNumberFormat, RegExp>> = {
  [BankNumberFormat.INDONESIAN]: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/,
  [BankNumberFormat.ENGLISH]: /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/,
};

/** One movement in rupiah at the most, so that whatever they add up to is exact. */
const AMOUNT_MAX = 100_000_000_000n;

const CREDIT = /^(CR|C|K|KR|KREDIT|CREDIT)$/i;
const DEBIT = /^(DB|DR|D|DEBET|DEBIT)$/i;

/** Money that came in is 1, money that went out is -1; null where the text says neither. */
export function directionOf(text: string): 1 | -1 | null {
  const word = text.trim();
  if (CREDIT.test(word)) return 1;
  return DEBIT.test(word) ? -1 : null;
}

/**
 * The whole rupiah of a cell: `1.500.000,00`, `-5.000`, `(5.000)`, `Rp 5.000`, `5.000,00 CR`. Below zero went out.
 * Codes: IS_DEFINED, OTHER_DIGITS, NOT_AN_AMOUNT, NOT_WHOLE_RUPIAH, IS_POSITIVE for zero, OUT_OF_RANGE.
 */
export function readAmount(text: string, format: BankNumberFormat): Read<number> {
  const cell = text.normalize('NFC').trim();
  if (cell === '') return { fault: 'IS_DEFINED' };
  if (/[^\P{Nd}0-9]/u.test(cell)) return { fault: 'OTHER_DIGITS' };
  const [, before = '', middle = '', after = ''] =
    /^(?:Rp\.?|IDR)?\s*([-+(]?)\s*(?:Rp\.?|IDR)?\s*([\d.,]+)\s*([-+)]?\s*[A-Za-z]*)$/i.exec(cell) ??
    [];
  const sign = signOf(before, after);
  const [, whole = '', sen = ''] = SHAPES[format].exec(middle) ?? [];
  if (sign === null || whole === '') return { fault: 'NOT_AN_AMOUNT' };
  if (Number(sen) !== 0) return { fault: 'NOT_WHOLE_RUPIAH' };
  const rupiah = BigInt(whole.replace(/[.,]/g, ''));
  if (rupiah === 0n) return { fault: 'IS_POSITIVE' };
  if (rupiah > AMOUNT_MAX) return { fault: 'OUT_OF_RANGE' };
  return { value: sign * Number(rupiah) };
}

/** The sign of what stands around the digits; null when it contradicts itself or says something else. */
function signOf(before: string, after: string): 1 | -1 | null {
  const mark = /^[-+)]?/.exec(after)?.[0] ?? '';
  const word = after.slice(mark.length).trim();
  if ((before === '(') !== (mark === ')')) return null;
  const isNegative = before === '-' || before === '(' || mark === '-';
  if (word === '') return isNegative ? -1 : 1;
  const said = directionOf(word);
  return said === 1 && isNegative ? null : said;
}
