import { FlushMode, IsolationLevel, type EntityManager } from '@mikro-orm/postgresql';
import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from './errors.js';
import { translateConstraint } from './constraints.js';
import { inOrder } from './queue.js';

/** Whose rows a transaction sees; SYSTEM is sign-in, which reaches accounts and sessions only. */
export interface RowContext {
  scope: 'INSTITUTION' | 'PROGRAMME' | 'SYSTEM';
  institutionId: string;
}

/** The context of code that runs before anybody is known. */
export const SYSTEM: RowContext = {
  scope: 'SYSTEM',
  institutionId: '00000000-0000-0000-0000-000000000000',
};

/** The context of background work that looks at every institution before it works for one of them. */
export const PROGRAMME: RowContext = { ...SYSTEM, scope: 'PROGRAMME' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * Several processes that write for one institution at once throw each other back, so each keeps trying for some
 * seconds: eight tries were not enough for five processes.
 */
const TRIES_MAX = 40;
const PAUSE_MS_MAX = 200;

/**
 * Sets whose rows this transaction sees. `SET LOCAL` as plain statements, because only those (not
 * `set_config(…, true)`) reach the workers of a distributed PostgreSQL; SET takes no parameters, so the id is checked.
 */
export async function setRowContext(em: EntityManager, context: RowContext): Promise<void> {
  if (!UUID.test(context.institutionId)) throw new Error('Row context needs a UUID.');
  await em.execute(
    `set local askesos.scope = '${context.scope}'; set local askesos.institution_id = '${context.institutionId}'`,
  );
}

/** Opens one read-only snapshot; the caller commits or rolls it back. */
export async function beginSnapshot(em: EntityManager, context: RowContext): Promise<void> {
  await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  await setRowContext(em, context);
}

/** Reads in one read-only snapshot, outside of any operation. */
export async function inSnapshot<T>(
  root: EntityManager,
  context: RowContext,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const em = root.fork({ flushMode: FlushMode.COMMIT });
  await beginSnapshot(em, context);
  try {
    return await work(em);
  } finally {
    await em.rollback();
  }
}

/**
 * Runs `work` in one READ COMMITTED transaction that is never tried again: for work with effects outside of the
 * database, which holds a row locked meanwhile so that nobody else does the same.
 */
export function inSingleAttempt<T>(
  root: EntityManager,
  context: RowContext,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const once = async (em: EntityManager) => {
    await setRowContext(em, context);
    return work(em);
  };
  return root.fork().transactional(once, { isolationLevel: IsolationLevel.READ_COMMITTED });
}

/**
 * Runs `work` in exactly one SERIALIZABLE transaction on a fresh unit of work. Serialisation failures and
 * deadlocks are tried again, up to forty times, because PostgreSQL reports them instead of waiting.
 * Sign-in (SYSTEM) reads and writes single rows, for which READ COMMITTED is enough.
 */
export function inTransaction<T>(
  root: EntityManager,
  context: RowContext,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  if (context.scope === 'SYSTEM')
    return attempt(root, context, work, IsolationLevel.READ_COMMITTED);
  return inOrder(context.institutionId, () =>
    attempt(root, context, work, IsolationLevel.SERIALIZABLE),
  );
}

async function attempt<T>(
  root: EntityManager,
  context: RowContext,
  work: (em: EntityManager) => Promise<T>,
  isolationLevel: IsolationLevel,
): Promise<T> {
  const once = async (em: EntityManager) => {
    await setRowContext(em, context);
    return work(em);
  };
  for (let tries = 1; ; tries++) {
    try {
      return await root.fork().transactional(once, { isolationLevel });
    } catch (error) {
      if (!isTransient(error)) throw translateConstraint(error);
      if (tries === TRIES_MAX)
        throw new DomainError('CONFLICT', 'Others are changing the same records. Try again.');
      await pause(Math.random() * Math.min(20 * tries, PAUSE_MS_MAX));
    }
  }
}

function isTransient(error: unknown): boolean {
  const code = sqlState(error);
  return code === '40001' || code === '40P01';
}

/** The SQLSTATE of a driver error, or null. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
