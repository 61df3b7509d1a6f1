import type { MemberView } from './view';

/** More than any premium or cash box of a group; a finger that slipped. */
const AMOUNT_MAX = 100_000_000;

/** The months one is likely to pay at once: one to three, and everything owed. */
export function monthChoices({ owedMonths }: MemberView): readonly number[] {
  return [...new Set([1, 2, 3, ...(owedMonths > 3 ? [owedMonths] : [])])];
}

/** Reads an amount as people write it (`15.000`); nothing when it is none. */
export function readAmount(text: string): number | undefined {
  const digits = text.replace(/[\s.]|^rp/gi, '');
  if (!/^\d+$/.test(digits)) return undefined;
  const amount = Number(digits);
  return amount <= AMOUNT_MAX ? amount : undefined;
}
