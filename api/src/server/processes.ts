import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isLinux = process.platform === 'linux';

/** Whether there is a process of this number, our own or another user's. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Sends a signal, which comes too late when the process is gone. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** The command line of a process; empty when there is none, and for a zombie. */
export async function commandLineOf(pid: number): Promise<string> {
  return isLinux ? readProc(pid, 'cmdline') : askPs(pid, 'command=');
}

/** The process that this one is a child of; an orphan is given another one. */
export async function parentOf(pid: number): Promise<number> {
  if (!isLinux) return Number(await askPs(pid, 'ppid='));
  const stat = await readProc(pid, 'stat');
  const [, parent] = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  return Number(parent);
}

/** The processes that work in a folder, as far as the system tells; only Linux does. */
export async function processesIn(folder: string): Promise<number[]> {
  const names = isLinux ? await readdir('/proc') : [];
  const pids = names.map(Number).filter(Number.isInteger);
  const folders = await Promise.all(
    pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')),
  );
  return pids.filter((_, index) => folders[index] === folder);
}

/** Linux is asked through /proc, because slim containers have no ps. */
async function readProc(pid: number, name: 'cmdline' | 'stat'): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
}

async function askPs(pid: number, column: string): Promise<string> {
  const answer = await run('ps', ['-ww', '-o', column, '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return answer.stdout;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
