import { randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that no other test has, for a name. */
export function unique(): string {
  return randomBytes(5).toString('hex');
}

/** A key under which something counts once. */
export function requestKey(): string {
  return `uji-${randomBytes(12).toString('hex')}`;
}

/** A fictitious NIK (its serial number begins with 9), of which there are some hundred millions. */
export function newNik(): string {
  const two = (from: number, to: number) => String(randomInt(from, to + 1)).padStart(2, '0');
  const birth = `${two(1, 28)}${two(1, 12)}${two(60, 99)}`;
  return `1271${two(20, 79)}${birth}9${String(randomInt(0, 1000)).padStart(3, '0')}`;
}
