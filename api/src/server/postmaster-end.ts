import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from './processes.js';

/**
 * What PostgreSQL understands, from mild to hard: fast shutdown (ends connections, loses nothing), immediate
 * shutdown (replays at the next start), and what it cannot refuse.
 */
const STEPS = [
  { signal: 'SIGINT', waitMsMax: 10_000 },
  { signal: 'SIGQUIT', waitMsMax: 6_000 },
  { signal: 'SIGKILL', waitMsMax: 4_000 },
] as const;

const POLL_MS = 20;

type Question = () => boolean | Promise<boolean>;

/** Ends a postmaster and waits until it is gone. */
export async function endPostmaster(pid: number, isRunning: Question): Promise<void> {
  for (const { signal, waitMsMax } of STEPS) {
    if (!(await isRunning())) return;
    sendSignal(pid, signal);
    if (await endsWithin(waitMsMax, isRunning)) return;
  }
  throw new Error(
    `PostgreSQL (process ${pid}) should have ended, but is still there after SIGKILL.`,
  );
}

async function endsWithin(waitMsMax: number, isRunning: Question): Promise<boolean> {
  const giveUpAt = performance.now() + waitMsMax;
  while (performance.now() < giveUpAt) {
    if (!(await isRunning())) return true;
    await sleep(POLL_MS);
  }
  return false;
}
