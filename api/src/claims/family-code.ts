import { randomInt } from 'node:crypto';

/** Digits and capitals that nobody mistakes for one another: no 0 and O, no 1, I and L, no U and V together. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const HALF = LENGTH / 2;
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** A new code of ten signs, such as 7KQ2M-XH4TB: one of 30 to the tenth, which nobody guesses through a rate limit. */
export function newFamilyCode(): string {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${signs.slice(0, HALF).join('')}-${signs.slice(HALF).join('')}`;
}

/** A code as somebody typed it, in the form it is kept in; null when it cannot be one. */
export function readFamilyCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s.-]/g, '');
  return CODE.test(signs) ? `${signs.slice(0, HALF)}-${signs.slice(HALF)}` : null;
}
