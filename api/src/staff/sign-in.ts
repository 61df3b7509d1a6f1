import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import {
  Context,
  DomainError,
  inTransaction,
  RuleCode,
  ruleViolated,
  SYSTEM,
} from '../kernel/index.js';
import { STRANGER_HASH, verifyPassword } from './password.js';
import { startSession, viewerOf } from './session.js';
import { User } from './user.entity.js';

/** Failed attempts per 15 minutes: for one account wherever they come from, and from one address (requirement A7). */
const LIMITS = { account: 10, address: 60, windowSeconds: 900 };

const limiters = new WeakMap<
  object,
  { account: RateLimiterPostgres; address: RateLimiterPostgres }
>();

/** Signs a person in and starts a session; the same answer for an unknown address as for a wrong password. */
export async function signIn(ctx: Context, email: string, password: string): Promise<void> {
  const { root, address, clock } = ctx.surroundings;
  const account = email.trim().toLowerCase();
  const limits = await limitersOf(root);
  await consume(limits.address, address);
  await consume(limits.account, account);
  const now = clock.now();
  const user = await inTransaction(root, SYSTEM, (em) => em.findOne(User, { email: account }));
  const isRight = await verifyPassword(password, user?.passwordHash ?? STRANGER_HASH);
  if (!user || !isRight || !user.isActive) {
    throw new DomainError('UNAUTHENTICATED', 'The e-mail address or the password is wrong.');
  }
  const { token, expiresAt } = await inTransaction(root, SYSTEM, async (em) => {
    await em.execute(`update users set last_signed_in_at = ? where id = ?`, [
      now.toISOString(),
      user.id,
    ]);
    return startSession(em, user, now);
  });
  await Promise.all([
    limits.account.delete(hashed(account)),
    limits.address.reward(hashed(address), 1),
  ]);
  ctx.surroundings.setSessionCookie(token, expiresAt);
  await ctx.close();
  ctx.becomes(await viewerOf(root, token, now));
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(hashed(key));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1000);
    const message = `Too many failed attempts. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`;
    throw ruleViolated(RuleCode.SIGN_IN_THROTTLED, message, { retryAfterSeconds });
  }
}

async function limitersOf(root: EntityManager) {
  const pool: object = await root.getConnection().getNativeClient();
  const known = limiters.get(pool);
  if (known) return known;
  const make = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      points,
      duration: LIMITS.windowSeconds,
    });
  const made = {
    account: make('account', LIMITS.account),
    address: make('address', LIMITS.address),
  };
  limiters.set(pool, made);
  return made;
}

/** Addresses are kept as hashes: the table needs to recognise them, not to know them. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
