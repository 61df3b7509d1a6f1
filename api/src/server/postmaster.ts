import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresAccount } from './postgres-account.js';
import { postgresEnvironment, type PostgresBinaries } from './postgres-binaries.js';
import type { DataFolder } from './postgres-data-folder.js';
import { endPostmaster } from './postmaster-end.js';
import { readPidFile } from './postmaster-pid-file.js';

/** The main process of a PostgreSQL that we started. */
export interface Postmaster {
  stop: () => Promise<void>;
}

/** What it takes to start PostgreSQL. */
export interface Launch {
  folder: DataFolder;
  binaries: PostgresBinaries;
  account: PostgresAccount | undefined;
  settings: Readonly<Record<string, string>>;
  log: (line: string) => void;
}

const READY_POLL_MS = 20;
/** Long, because after a crash PostgreSQL first replays what it had not yet written to the tables. */
const READY_WAIT_MS_MAX = 300_000;
const LINES_KEPT_MAX = 20;

/** Starts PostgreSQL and waits until it accepts connections. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const child = spawnPostmaster(launch);
  const lines = followLog(child, launch.log);
  const ended = endOf(child);
  const stop = stopOnce(child);
  if (await becomesReady(child, launch.folder.cluster)) return { stop };
  await stop();
  throw new Error(
    `PostgreSQL should have started, but did not (${await ended}):\n${lines.join('\n')}`,
  );
}

/** In a process group of its own: Ctrl-C in the terminal is for the API, which stops PostgreSQL last. */
function spawnPostmaster({ folder, binaries, account, settings }: Launch): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(binaries.postgres, ['-D', folder.cluster, ...flags], {
    ...account,
    cwd: folder.path,
    env: postgresEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Passes the log on and returns its last lines, which say why a start failed. */
function followLog(child: ChildProcess, log: (line: string) => void): readonly string[] {
  const kept: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      if (kept.push(line) > LINES_KEPT_MAX) kept.shift();
      log(line);
    });
  }
  return kept;
}

/** Resolves when PostgreSQL is gone and its log is read to the end. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

/** PostgreSQL says so in a file, which unlike its log is the same in every language. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const giveUpAt = performance.now() + READY_WAIT_MS_MAX;
  while (isRunning(child) && performance.now() < giveUpAt) {
    const file = await readPidFile(cluster);
    if (file?.pid === child.pid && file?.isReady) return true;
    await sleep(READY_POLL_MS);
  }
  return false;
}

function stopOnce(child: ChildProcess): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= endChild(child));
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  await endPostmaster(child.pid, () => isRunning(child));
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
