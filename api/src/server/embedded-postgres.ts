import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isPortFree } from './free-port.js';
import { postgresAccount } from './postgres-account.js';
import { locatePostgresBinaries } from './postgres-binaries.js';
import { initialiseCluster, SUPERUSER } from './postgres-cluster.js';
import { claimDataFolder, openDataFolder, type DataFolder } from './postgres-data-folder.js';
import { launchPostmaster, type Postmaster } from './postmaster.js';
import { endLeftover } from './postmaster-leftover.js';

/** What `startEmbeddedPostgres` is asked for. */
export interface EmbeddedPostgresOptions {
  /** Where the data stay between runs. */
  dataDir: string;
  /** PostgreSQL settings that replace the durable defaults; tests switch `fsync` off here. */
  settings?: Readonly<Record<string, string>>;
  /** Receives PostgreSQL's own log, line by line. */
  log: (line: string) => void;
}

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** Connects the superuser to the database `postgres`. */
  url: string;
  port: number;
  /** Where the data really are: not where asked when the `postgres` user cannot enter that folder. */
  dataDir: string;
  /** Ends the connections, writes what is pending and waits until PostgreSQL is gone. May be called twice. */
  stop: () => Promise<void>;
}

/** What is acknowledged is on disk, whatever the configuration file says. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const PLAIN = { timezone: 'UTC', log_timezone: 'UTC', log_line_prefix: '' };
const LOCAL = { listen_addresses: '127.0.0.1', unix_socket_directories: '' };

const PORTS_TRIED_MAX = 3;
const ORPHANS_WAIT_MS_MAX = 15_000;
const ORPHANS_POLL_MS = 200;

/**
 * Starts PostgreSQL from the npm package on 127.0.0.1 and a free port, and makes the data folder when it is empty.
 * What a killed predecessor left behind, half an initdb or a server still running, is dealt with first.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const settings = { ...DURABLE, ...PLAIN, ...options.settings, ...LOCAL };
  const account = await postgresAccount();
  const binaries = await locatePostgresBinaries(account);
  const folder = await openDataFolder(options.dataDir, account);
  await initialiseCluster({ folder, binaries, account, isDurable: settings.fsync !== 'off' });
  await endLeftover(folder, options.log);
  await claimDataFolder(folder);
  const { postmaster, port } = await launchOnFreePort(folder, (port) =>
    launchPostmaster({
      folder,
      binaries,
      account,
      log: options.log,
      settings: { ...settings, port: `${port}` },
    }),
  );
  const url = `postgres://${SUPERUSER}:${folder.password}@127.0.0.1:${port}/postgres`;
  return { url, port, dataDir: folder.path, stop: () => postmaster.stop() };
}

type Launch = (port: number) => Promise<Postmaster>;

/** Between finding a port free and using it another process may take it: then the next one is tried. */
async function launchOnFreePort(
  folder: DataFolder,
  launch: Launch,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let tried = 1; ; tried += 1) {
    const port = await choosePort(folder);
    try {
      return { postmaster: await launchAfterOrphans(() => launch(port)), port };
    } catch (error) {
      if (tried === PORTS_TRIED_MAX || (await isPortFree(port))) throw error;
    }
  }
}

/** The port of the last start if it may be had, so that a developer's connections keep working. */
async function choosePort(folder: DataFolder): Promise<number> {
  const kept = await folder.port.read();
  if (kept !== undefined && (await isPortFree(kept))) return kept;
  const port = await freePort();
  await folder.port.write(port);
  return port;
}

/** The workers of a killed server outlive it for moments, and PostgreSQL rightly refuses to start beside them. */
async function launchAfterOrphans(launch: () => Promise<Postmaster>): Promise<Postmaster> {
  const giveUpAt = performance.now() + ORPHANS_WAIT_MS_MAX;
  for (;;) {
    try {
      return await launch();
    } catch (error) {
      if (!isHeldByOrphans(error) || performance.now() > giveUpAt) throw error;
      await sleep(ORPHANS_POLL_MS);
    }
  }
}

function isHeldByOrphans(error: unknown): boolean {
  return error instanceof Error && error.message.includes('pre-existing shared memory block');
}
