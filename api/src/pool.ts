import type { Pool, PoolClient } from 'pg';

/** Who held a connection when it broke is given this long to return it. */
const RETURN_MS_MAX = 1_000;

/**
 * Takes connections that broke out of the pool when nobody returns them. Kysely returns the connection of a transaction
 * only after COMMIT or ROLLBACK succeeded, which on a broken connection never happens: each transaction that was open
 * when PostgreSQL went away would keep its place in the pool, and after some restarts of the database the API could not
 * reach it any more.
 */
export function discardBrokenConnections(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (held.has(client)) client.release(true);
      }, RETURN_MS_MAX).unref();
    });
  });
}
