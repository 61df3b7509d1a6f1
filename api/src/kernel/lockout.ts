import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** How many tries something allows in how many seconds. */
export interface LockoutRule {
  name: string;
  tries: number;
  windowSeconds: number;
}

const limiters = new WeakMap<object, Map<string, RateLimiterPostgres>>();

/** Counts a try; seconds to wait, 0 when it may go on. Kept in the database, so every process counts the same. */
export async function countTry(
  root: EntityManager,
  rule: LockoutRule,
  key: string,
): Promise<number> {
  try {
    await (await limiterOf(root, rule)).consume(hashed(key));
    return 0;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}

/** Gives a try back that was none: it went well. */
export async function forgiveTry(
  root: EntityManager,
  rule: LockoutRule,
  key: string,
): Promise<void> {
  await (await limiterOf(root, rule)).reward(hashed(key), 1);
}

async function limiterOf(root: EntityManager, rule: LockoutRule): Promise<RateLimiterPostgres> {
  const pool: object = await root.getConnection().getNativeClient();
  const known = limiters.get(pool) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(pool, known);
  const made =
    known.get(rule.name) ??
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: rule.name,
      points: rule.tries,
      duration: rule.windowSeconds,
    });
  known.set(rule.name, made);
  return made;
}

/** Keys are kept as hashes: the table needs to recognise them, not to know them. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
