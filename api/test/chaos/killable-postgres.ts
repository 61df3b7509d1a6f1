import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/server/embedded-postgres.js';
import { processesIn, sendSignal } from '../../src/server/processes.js';

/**
 * Keeps what is committed in memory as long as PostgreSQL lets it: with `synchronous_commit` off, a kill of all its
 * processes then loses what was acknowledged. Nothing but the log writer would save it, and that sleeps ten seconds.
 */
export const FORGETFUL = {
  wal_writer_delay: '10s',
  wal_writer_flush_after: '1GB',
  wal_buffers: '64MB',
  bgwriter_lru_maxpages: '0',
  max_wal_size: '4GB',
} as const;

/** A PostgreSQL on disk, durable as in production, that can be killed as a whole and started again. */
export class KillablePostgres {
  readonly #dataDir: string;
  readonly #settings: Readonly<Record<string, string>>;
  #server: EmbeddedPostgres;

  private constructor(
    dataDir: string,
    settings: Readonly<Record<string, string>>,
    server: EmbeddedPostgres,
  ) {
    this.#dataDir = dataDir;
    this.#settings = settings;
    this.#server = server;
  }

  static async start(
    dataDir: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<KillablePostgres> {
    return new KillablePostgres(dataDir, settings, await launch(dataDir, settings));
  }

  /** Connects the superuser; the same after a restart, unless somebody took the port meanwhile. */
  get url(): string {
    return this.#server.url;
  }

  /** Kills the postmaster and, where the system tells who they are, all its children in the same moment. */
  async kill(): Promise<void> {
    const cluster = await realpath(join(this.#server.dataDir, 'cluster'));
    const children = await processesIn(cluster);
    const [pid] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    for (const one of new Set([Number(pid), ...children])) sendSignal(one, 'SIGKILL');
  }

  /** Starts it again on the same data; PostgreSQL replays its log first. */
  async restart(): Promise<void> {
    await this.#server.stop();
    this.#server = await launch(this.#dataDir, this.#settings);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

function launch(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir, settings, log: () => undefined });
}
