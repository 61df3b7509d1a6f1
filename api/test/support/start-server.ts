import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/boot.js';
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.js';

/** Name of the migrated database that each test database is copied from. */
const TEMPLATE = 'askesos_template';

/**
 * Starts one real PostgreSQL for the whole run (or uses TEST_DATABASE_URL, e.g. a PostgreSQL 15) and migrates the
 * template; answers how to stop it. `fsync=off` is fine here alone: nothing outlives the run, and the server itself refuses to start so.
 */
export async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'askesos-test-'));
  // As root, PostgreSQL runs as another user, who has to reach its data.
  await chmod(folder, 0o755);
  const given = process.env['TEST_DATABASE_URL'];
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  };
  const server = given
    ? null
    : await startEmbeddedPostgres({ dataDir: folder, settings, log: () => undefined });
  const url = new URL(given ?? server?.url ?? '');
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(`drop database if exists ${TEMPLATE}`);
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  process.env['ASKESOS_TEST_SERVER'] = url.href;
  url.pathname = TEMPLATE;
  await migrate(url.href);
  return async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
