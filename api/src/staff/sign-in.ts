import {
  Context,
  countTry,
  DomainError,
  forgetTries,
  forgiveTry,
  inTransaction,
  RuleCode,
  ruleViolated,
  SYSTEM,
} from '../kernel/index.js';
import { STRANGER_HASH, verifyPassword } from './password.js';
import { startSession, viewerOf } from './session.js';
import { User } from './user.entity.js';

/** Failed attempts per 15 minutes: for one account wherever they come from, and from one address (requirement A7). */
const BY_ACCOUNT = { name: 'account', tries: 10, windowSeconds: 900 };
const BY_ADDRESS = { name: 'address', tries: 60, windowSeconds: 900 };

/** Signs a person in and starts a session; the same answer for an unknown address as for a wrong password. */
export async function signIn(ctx: Context, email: string, password: string): Promise<void> {
  const { root, address, clock } = ctx.surroundings;
  const account = email.trim().toLowerCase();
  requireTriesLeft(await countTry(root, BY_ADDRESS, address));
  requireTriesLeft(await countTry(root, BY_ACCOUNT, account));
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
    forgetTries(root, BY_ACCOUNT, account),
    forgiveTry(root, BY_ADDRESS, address),
  ]);
  ctx.surroundings.setSessionCookie(token, expiresAt);
  await ctx.close();
  ctx.becomes(await viewerOf(root, token, now));
}

function requireTriesLeft(retryAfterSeconds: number): void {
  if (retryAfterSeconds === 0) return;
  const message = `Too many failed attempts. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`;
  throw ruleViolated(RuleCode.SIGN_IN_THROTTLED, message, { retryAfterSeconds });
}
