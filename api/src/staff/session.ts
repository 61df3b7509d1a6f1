import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';
import { inTransaction, SYSTEM, type Viewer } from '../kernel/index.js';
import { PERMISSIONS, Role } from './roles.js';

/** A session ends after half an hour without a request … */
const IDLE_MS = 30 * 60_000;
/** … and after twelve hours in any case (security requirement A6). */
const ABSOLUTE_MS = 12 * 3_600_000;
/** A request notes its time at most once a minute, so that reading does not write all the time. */
const TOUCH_MS = 60_000;

/** Name of the session cookie. */
export const SESSION_COOKIE = 'askesos_session';

/** The form in which a token is stored: a copy of the database opens no session. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Starts a session and returns its token, which only the browser keeps. */
export async function startSession(
  em: EntityManager,
  user: { id: string; institutionId: string },
  now: Date,
) {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + ABSOLUTE_MS);
  const at = now.toISOString();
  await em.execute(
    `insert into sessions (institution_id, token_hash, user_id, created_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?, ?)`,
    [user.institutionId, tokenHash(token), user.id, at, at, expiresAt.toISOString()],
  );
  return { token, expiresAt };
}

/** Ends a session; ending it twice is fine. */
export async function endSession(em: EntityManager, hash: string): Promise<void> {
  await em.execute(`delete from sessions where token_hash = ?`, [hash]);
}

/** Ends every session of a user, after a new password or a deactivation; `keptHash` names one that goes on. */
export async function endSessionsOf(
  em: EntityManager,
  userId: string,
  keptHash = '',
): Promise<void> {
  await em.execute(`delete from sessions where user_id = ? and token_hash <> ?`, [
    userId,
    keptHash,
  ]);
}

interface SessionRow {
  user_id: string;
  institution_id: string;
  role: Role;
  time_zone: string;
  last_seen_at: string | Date;
}

/** Who a session token belongs to; null when it is unknown, idle for too long, expired, or the account is barred. */
export async function viewerOf(
  root: EntityManager,
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const hash = tokenHash(token);
  return inTransaction(root, SYSTEM, async (em) => {
    const [row] = await em.execute<SessionRow[]>(
      `select s.user_id, s.institution_id, s.last_seen_at, u.role, i.time_zone
       from sessions s
       join users u on u.institution_id = s.institution_id and u.id = s.user_id
       join institutions i on i.id = s.institution_id
       where s.token_hash = ? and s.expires_at > ? and s.last_seen_at > ? and u.deactivated_at is null`,
      [hash, now.toISOString(), new Date(now.getTime() - IDLE_MS).toISOString()],
    );
    if (!row) return null;
    if (now.getTime() - new Date(row.last_seen_at).getTime() > TOUCH_MS) {
      await em.execute(`update sessions set last_seen_at = ? where token_hash = ?`, [
        now.toISOString(),
        hash,
      ]);
    }
    return toViewer(row, hash);
  });
}

function toViewer(row: SessionRow, sessionHash: string): Viewer {
  return {
    userId: row.user_id,
    institutionId: row.institution_id,
    role: row.role,
    scope: row.role === Role.MINISTRY ? 'PROGRAMME' : 'INSTITUTION',
    permissions: PERMISSIONS[row.role],
    timeZone: row.time_zone,
    sessionHash,
  };
}
