import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL writes about itself into its data directory. */
export interface PidFile {
  pid: number;
  /** It accepts connections. */
  isReady: boolean;
}

/** Line numbers as in PostgreSQL's `pidfile.h`, from 0. */
const PID_LINE = 0;
const STATUS_LINE = 7;

/** The file of a running PostgreSQL, or of one that was killed; undefined after an orderly end. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(pathIn(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[PID_LINE] ?? '', 10);
  return pid > 0 ? { pid, isReady: lines[STATUS_LINE]?.trim() === 'ready' } : undefined;
}

/** Removes the file of a PostgreSQL that is known to be gone. */
export async function removePidFile(cluster: string): Promise<void> {
  await rm(pathIn(cluster), { force: true });
}

function pathIn(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
