import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../app.js';
import { backgroundJobs } from '../background.js';
import {
  BootError,
  loadDemoIfEmpty,
  migrate,
  requireMigrated,
  requireUsableServer,
} from '../boot.js';
import { ConfigError, readConfig, type Config } from '../config.js';
import { openStore, type FileStore } from '../files/index.js';
import { startJobs } from '../jobs/index.js';
import { localDateAt, NikSeal, systemClock } from '../kernel/index.js';
import { chooseChannels } from '../messages/index.js';
import { connectApplication } from '../orm.js';
import { createSchema } from '../schema.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { announce } from './announce.js';
import { obtainSecret } from './secret.js';

/** What has to be closed again, the last opened first. */
type Closers = Array<() => Promise<unknown>>;

/** Starts everything and serves until SIGINT or SIGTERM; on a fault says what and how to mend it, and exits 1. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const closers: Closers = [];
  // Asked to stop while still starting, it goes on to a point where everything can be closed.
  const starting = Promise.withResolvers<undefined>();
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void starting.promise.then(() => closeAll(closers)).then(() => process.exit(0));
    });
  }
  try {
    await serve(readConfig(env), closers);
    starting.resolve(undefined);
  } catch (error) {
    console.error(`Askesos did not start.\n${explain(error)}`);
    await closeAll(closers);
    process.exit(1);
  }
}

async function serve(config: Config, closers: Closers): Promise<void> {
  const databaseUrl = config.databaseUrl ?? (await openEmbedded(config, closers));
  await requireUsableServer(databaseUrl);
  await (config.isMigrating ? migrate(databaseUrl) : requireMigrated(databaseUrl));
  const seal = new NikSeal(await obtainSecret(config.secret, config.dataDir));
  const today = localDateAt(systemClock.now(), 'Asia/Jakarta');
  if (config.isDemo) await loadDemoIfEmpty(databaseUrl, seal, today);
  const orm = await connectApplication(databaseUrl);
  closers.push(() => orm.close(true));
  const panelDir = existsSync(join(config.panelDir, 'index.html')) ? config.panelDir : null;
  const { logLevel } = config;
  const files = openStore(config.files);
  const app = await buildApp({
    orm,
    schema: await createSchema(),
    clock: systemClock,
    seal,
    files,
    panelDir,
    logLevel,
  });
  closers.push(() => app.close());
  await listen(app, config);
  if (config.hasJobs) closers.push(await openJobs({ app, orm, config, databaseUrl, files }));
  await announce(app, orm, config);
}

interface Running {
  app: FastifyInstance;
  orm: MikroORM;
  config: Config;
  databaseUrl: string;
  files: FileStore;
}

/** Starts the background jobs; answers how to stop them, which comes before the rest is closed. */
async function openJobs(running: Running): Promise<() => Promise<void>> {
  const { app, orm, config, databaseUrl, files } = running;
  const channels = chooseChannels(config.channels, (line) => app.log.info(line, 'message noted'));
  try {
    const runner = await startJobs({
      databaseUrl,
      isMigrating: config.isMigrating,
      jobs: backgroundJobs({ root: orm.em, clock: systemClock, channels, store: files }),
      onFault: (error) => app.log.warn({ err: error }, 'a job met a fault and goes on'),
    });
    return () => runner.stop();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BootError(
      `The background jobs did not start: ${reason}\n` +
        'Let the owner of the database make the schema pgboss (npm run db:migrate), or start with ASKESOS_JOBS=0.',
    );
  }
}

async function openEmbedded(config: Config, closers: Closers): Promise<string> {
  const server = await startEmbeddedPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    log: () => undefined,
  });
  closers.push(() => server.stop());
  return server.url;
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new BootError(
        `Port ${port} on ${host} is taken by another program. Stop it, or choose another: PORT=4001 npm start`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new BootError(`Cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`);
    }
    throw error;
  }
}

async function closeAll(closers: Closers): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close().catch(console.error);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return `The environment has faults:\n${error.message}`;
  if (error instanceof BootError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
