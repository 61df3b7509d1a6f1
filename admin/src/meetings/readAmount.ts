/** Nobody hands over a thousand million at a meeting; more digits are a slip of the finger. */
const DIGITS_MAX = 9;

/** Reads a typed amount in whole rupiah, with or without thousands dots; nothing typed is no amount. */
export function readAmount(typed: string): number | undefined {
  const digits = typed.replace(/\D/g, '').slice(0, DIGITS_MAX);
  return digits === '' ? undefined : Number(digits);
}
