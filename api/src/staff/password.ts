import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2Async = promisify(argon2);

/** argon2id at 19 MiB and two passes, OWASP's minimum; about 40 ms on one core. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };

/** Hashes a password with argon2id; the text carries cost and salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** True when the password belongs to the hash. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored);
  if (!match) return false;
  const [, memory, passes, parallelism, salt = '', hash = ''] = match;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const expected = Buffer.from(hash, 'base64url');
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), cost), expected);
}

/** A hash nobody knows the password of: verifying against it takes as long as for a real account. */
export const STRANGER_HASH = await hashPassword(randomBytes(16).toString('base64url'));

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return argon2Async('argon2id', {
    message: password.normalize('NFKC'),
    nonce: salt,
    tagLength: 32,
    ...cost,
  });
}

/** Passwords are 10 to 200 characters and not among the obvious ones; no rules of composition (NIST 800-63B). */
export function isWeakPassword(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  const isObvious =
    OBVIOUS.some((word) => plain.replace(/\d+$/, '') === word) ||
    plain.includes(email.split('@')[0] ?? email);
  return password.length < 10 || password.length > 200 || new Set(plain).size < 5 || isObvious;
}

const OBVIOUS = [
  'password',
  'passw0rd',
  'katasandi',
  'rahasia',
  'askesos',
  'qwertyuiop',
  'indonesia',
  'bismillah',
];
