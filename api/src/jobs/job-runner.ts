import { PgBoss } from 'pg-boss';
import type { Job } from './job.js';

/** What the runner needs. */
export interface JobRunnerParts {
  /** The owner's connection: the job tables lie in a schema of their own, which the application's role never enters. */
  databaseUrl: string;
  jobs: readonly Job[];
  /** Make or upgrade the job tables; false refuses to start on tables that are not there. */
  isMigrating: boolean;
  /** Is told faults that pass by themselves, such as a database that restarts. */
  onFault: (error: unknown) => void;
}

/** Jobs at work. */
export interface JobRunner {
  /** Takes no new job, lets those at work come to an end, and closes the connections. */
  stop(): Promise<void>;
}

/** Schema of the job tables. */
const SCHEMA = 'pgboss';
const POLL_SECONDS = 5;
/** A job cut off with its process is taken for lost after so long; the next tick does not wait for it. */
const EXPIRE_SECONDS = 300;
const KEEP_SECONDS = 3600;
const STOP_MS_MAX = 15_000;

/**
 * Runs the jobs. Schedule and jobs live in PostgreSQL (pg-boss), so several processes share them: each tick runs in
 * one of them, and a killed process takes nothing along.
 */
export async function startJobs(parts: JobRunnerParts): Promise<JobRunner> {
  const boss = connect(parts);
  await boss.start();
  const stopping = new AbortController();
  for (const job of parts.jobs) {
    await register(boss, job, () => job.run(stopping.signal).catch(parts.onFault));
  }
  return {
    stop: async () => {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: STOP_MS_MAX });
    },
  };
}

/** Makes or upgrades the job tables without running anything. */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = connect({ databaseUrl, isMigrating: true, onFault: () => undefined });
  await boss.start();
  await boss.stop({ graceful: false });
}

function connect({ databaseUrl, isMigrating, onFault }: Omit<JobRunnerParts, 'jobs'>): PgBoss {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    max: 2,
    application_name: 'askesos-jobs',
    connectionTimeoutMillis: 2000,
    migrate: isMigrating,
    createSchema: isMigrating,
  });
  // Without a listener a lost connection would end the process.
  boss.on('error', onFault);
  return boss;
}

async function register(boss: PgBoss, job: Job, run: () => Promise<void>): Promise<void> {
  // At most one waits; one that was cut off stands in nobody's way.
  await boss.createQueue(job.name, {
    policy: 'short',
    expireInSeconds: EXPIRE_SECONDS,
    retentionSeconds: KEEP_SECONDS,
    deleteAfterSeconds: KEEP_SECONDS,
    retryLimit: 0, // The next tick is the retry.
  });
  await boss.schedule(job.name, job.cron, null, { tz: 'UTC' });
  // What became due while no process ran is not left waiting for the next tick.
  await boss.send(job.name);
  const options = { pollingIntervalSeconds: POLL_SECONDS };
  await boss.work(job.name, options, run);
}
