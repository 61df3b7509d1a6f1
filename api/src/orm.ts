import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { fileURLToPath } from 'node:url';
import { entities } from './entities.js';
import { discardBrokenConnections } from './pool.js';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

function options(clientUrl: string, extra: Partial<Options>): Options {
  return defineConfig({
    clientUrl,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    ignoreUndefinedInQuery: false,
    ...extra,
  });
}

/** How the application connects, apart from where. */
export interface ConnectionOptions {
  /** Connections at the most. */
  connectionsMax?: number;
  /** Longest time of one statement, as PostgreSQL writes it; 10 s unless a long check asks for more. */
  statementTimeout?: string;
  /** Is told each SQL statement with its duration, for counting them in tests. */
  onStatement?: (statement: string) => void;
}

/**
 * Connects as the application: every connection runs under the role `askesos_app`, which owns nothing and cannot
 * bypass row-level security. Nothing waits without limit: 5 s for a lock, 10 s for a statement or a connection. (Two
 * seconds for a connection were not enough for fifty callers at once on a machine that had other work.)
 */
export function connectApplication(
  databaseUrl: string,
  { connectionsMax = 10, statementTimeout = '10s', onStatement }: ConnectionOptions = {},
): Promise<MikroORM> {
  const settings = {
    role: 'askesos_app',
    statement_timeout: statementTimeout,
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '15s',
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return MikroORM.init(
    options(databaseUrl, {
      pool: { min: 1, max: connectionsMax },
      driverOptions: {
        options: flags.join(' '),
        connectionTimeoutMillis: 10_000,
        onPoolCreated: discardBrokenConnections,
      },
      ...(onStatement && { debug: ['query'], colors: false, logger: onStatement }),
    }),
  );
}

/** Connects as the owner of the schema, to migrate. */
export function connectOwner(databaseUrl: string): Promise<MikroORM> {
  return MikroORM.init(
    options(databaseUrl, {
      extensions: [Migrator],
      pool: { min: 1, max: 1 },
      migrations: {
        path: MIGRATIONS,
        glob: 'Migration*.ts',
        tableName: 'migrations',
        snapshot: false,
        silent: true,
      },
    }),
  );
}
