import { realpath } from 'node:fs/promises';
import type { DataFolder } from './postgres-data-folder.js';
import { endPostmaster } from './postmaster-end.js';
import { readPidFile, removePidFile } from './postmaster-pid-file.js';
import { commandLineOf, parentOf, processesIn, sendSignal } from './processes.js';

/**
 * Ends what a killed API or a killed PostgreSQL left running on this data folder, and refuses when the API that
 * runs it is alive. The pid file goes too: its number may belong to another program by now, and PostgreSQL trusts it.
 */
export async function endLeftover(folder: DataFolder, log: (line: string) => void): Promise<void> {
  const file = await readPidFile(folder.cluster);
  if (!file) return;
  const isRunning = () => isPostmasterOf(file.pid, folder.cluster);
  if (await isRunning()) {
    await refuseIfOwned(file.pid, folder);
    log(`Stopping PostgreSQL (process ${file.pid}), which an earlier run left behind.`);
    await endPostmaster(file.pid, isRunning);
  }
  await endWorkers(folder.cluster);
  await removePidFile(folder.cluster);
}

/** A postmaster keeps the command line it was started with. */
async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const command = await commandLineOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

async function refuseIfOwned(pid: number, folder: DataFolder): Promise<void> {
  const owner = await folder.owner.read();
  if (owner === undefined || owner !== (await parentOf(pid))) return;
  throw new Error(
    `The data in "${folder.path}" are in use by another Askesos (process ${owner}). ` +
      'Stop it first, or give this one a data folder of its own.',
  );
}

/**
 * Workers outlive a killed postmaster, a busy one as long as its query runs, and PostgreSQL rightly refuses to start
 * beside them. To end them adds nothing to the crash that happened already.
 */
async function endWorkers(cluster: string): Promise<void> {
  for (const pid of await processesIn(await realpath(cluster))) {
    const command = await commandLineOf(pid);
    if (command.startsWith('postgres: ')) sendSignal(pid, 'SIGKILL');
  }
}
