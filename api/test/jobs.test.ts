import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { installJobs, startJobs, type Job, type JobRunner } from '../src/jobs/index.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/server/embedded-postgres.js';
import { createDatabase, type TestDatabase } from './support/database.js';

/** A job that notes when it begins and ends. */
function notingJob(ms: number): Job & { notes: string[] } {
  const notes: string[] = [];
  return {
    notes,
    name: 'test.noting',
    cron: '0 0 1 1 *',
    run: async () => {
      notes.push('begun');
      await pause(ms);
      notes.push('ended');
    },
  };
}

async function until(isSo: () => boolean, ms = 20_000): Promise<void> {
  const giveUpAt = performance.now() + ms;
  while (!isSo()) {
    if (performance.now() > giveUpAt) throw new Error(`It did not come to pass within ${ms} ms.`);
    await pause(20);
  }
}

describe('jobs', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  const start = (job: Job, isMigrating = true) =>
    startJobs({ databaseUrl: database.url, jobs: [job], isMigrating, onFault: () => undefined });

  it('do not start without their tables when they may not make them', async () => {
    await expect(start(notingJob(0), false)).rejects.toThrow();
    await installJobs(database.url);
    const runner = await start(notingJob(0), false);
    await runner.stop();
  });

  it('run what is due as soon as a process starts, and come to an end before it stops', async () => {
    const job = notingJob(500);
    const runner = await start(job);
    await until(() => job.notes.includes('begun'));
    await runner.stop();
    expect(job.notes).toEqual(['begun', 'ended']);
  });

  it('lie in a schema that the application’s role cannot enter', async () => {
    const { rows } = await database.query(
      `select has_schema_privilege('askesos_app', 'pgboss', 'usage') as enters`,
    );
    expect(rows).toEqual([{ enters: false }]);
  });

  it('that fail are told and do not keep the next from running', async () => {
    const faults: unknown[] = [];
    const job: Job = {
      name: 'test.failing',
      cron: '0 0 1 1 *',
      run: () => Promise.reject(new Error('no luck')),
    };
    const { url: databaseUrl } = database;
    const onFault = (fault: unknown) => faults.push(fault);
    const runner = await startJobs({ databaseUrl, jobs: [job], isMigrating: true, onFault });
    await until(() => faults.length === 1);
    await send(databaseUrl, job.name);
    await until(() => faults.length === 2);
    await runner.stop();
    expect(faults.map(String)).toEqual(['Error: no luck', 'Error: no luck']);
  });

  it('are shared by processes: each tick runs in one of them', async () => {
    const job = notingJob(10);
    const runners = [await start(job)];
    await until(() => job.notes.length === 2);
    runners.push(await start(job), await start(job));
    await until(() => job.notes.length >= 4);
    const before = job.notes.length;
    await send(database.url, job.name);
    await until(() => job.notes.length > before);
    await pause(500);
    expect(job.notes.length).toBe(before + 2);
    await Promise.all(runners.map((runner) => runner.stop()));
  });
});

describe('jobs on a PostgreSQL that restarts', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let runner: JobRunner;
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const open = () =>
    startEmbeddedPostgres({ dataDir: join(folder, 'pg'), settings, log: () => undefined });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'askesos-jobs-'));
    // As root, PostgreSQL runs as another user, who has to reach its data.
    await chmod(folder, 0o755);
    postgres = await open();
  }, 60_000);
  afterAll(async () => {
    await runner.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('go on afterwards, in the same process', async () => {
    const job = notingJob(0);
    const { url: databaseUrl } = postgres;
    const onFault = () => undefined;
    runner = await startJobs({ databaseUrl, jobs: [job], isMigrating: true, onFault });
    await until(() => job.notes.length === 2);
    await postgres.stop();
    await pause(1000);
    postgres = await open();
    expect(postgres.url).toBe(databaseUrl);
    await send(databaseUrl, job.name);
    await until(() => job.notes.length === 4);
  }, 60_000);
});

/** Sends one more tick, as the clock would. */
async function send(databaseUrl: string, name: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
  await boss.start();
  await boss.send(name);
  await boss.stop({ graceful: false });
}
