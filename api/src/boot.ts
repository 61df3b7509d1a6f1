import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { hashPassword } from './staff/index.js';
import { connectOwner } from './orm.js';
import type { LocalDate, NikSeal } from './kernel/index.js';

/** A fault of the surroundings that keeps the server from starting, with what to do about it. */
export class BootError extends Error {}

/** Brings the database's tables up to date. */
export async function migrate(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, (owner) => owner.migrator.up());
}

/** Refuses a database whose tables are behind this version of the code. */
export async function requireMigrated(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (owner) => {
    const pending = await owner.migrator.getPending();
    if (pending.length === 0) return;
    const names = pending.map((migration) => migration.name).join(', ');
    throw new BootError(
      `The database lacks ${pending.length} migrations (${names}).\n` +
        'Run `npm run db:migrate` with the same DATABASE_URL, or start with ASKESOS_MIGRATE=1.',
    );
  });
}

/** Refuses a database that does not answer, is older than PostgreSQL 15, or may lose what it acknowledged. */
export async function requireUsableServer(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (owner) => {
    await requireReachable(owner, databaseUrl);
    await requireSafeServer(owner);
  });
}

async function asOwner(
  databaseUrl: string,
  work: (owner: MikroORM) => Promise<unknown>,
): Promise<void> {
  const owner = await connectOwner(databaseUrl);
  try {
    await work(owner);
  } finally {
    await owner.close(true);
  }
}

/** Loads the Polonia demo into a database without institutions; leaves any other as it is. */
export async function loadDemoIfEmpty(
  databaseUrl: string,
  seal: NikSeal,
  today: LocalDate,
): Promise<boolean> {
  const { DEMO_SEED, isEmpty, loadDemo } = await import('../seed/load.js');
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (!(await isEmpty(client))) return false;
    await loadDemo(client, { seed: DEMO_SEED, today, seal, hashPassword });
    return true;
  } finally {
    await client.end();
  }
}

async function requireReachable(owner: MikroORM, databaseUrl: string): Promise<void> {
  try {
    await owner.em.fork().execute('select 1');
  } catch (error) {
    const place = new URL(databaseUrl);
    const reason = error instanceof Error ? error.message : String(error);
    throw new BootError(
      `The database at ${place.host}${place.pathname} does not answer: ${reason}\n` +
        `Check DATABASE_URL (host, port, database, user, password), or leave it out to use the embedded PostgreSQL.`,
    );
  }
}

interface ServerSettings {
  version: number;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
}

async function requireSafeServer(owner: MikroORM): Promise<void> {
  const [server] = await owner.em.fork().execute<ServerSettings[]>(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('fsync') as fsync,
            current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit`,
  );
  if (!server) throw new BootError('The database did not tell its settings.');
  if (server.version < 15)
    throw new BootError(`PostgreSQL 15 or newer is needed; this server is ${server.version}.`);
  const unsafe = (['fsync', 'full_page_writes', 'synchronous_commit'] as const).filter(
    (name) => server[name] === 'off',
  );
  if (unsafe.length > 0) {
    throw new BootError(
      `The database may lose acknowledged payments: turn on ${unsafe.join(', ')} in postgresql.conf.`,
    );
  }
}
