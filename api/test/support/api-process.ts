import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The API as a process of its own. */
export interface ApiProcess {
  /** Address of the API. */
  url: string;
  /** Everything it has printed so far. */
  output(): string;
  /** False once it has ended, whoever ended it. */
  isRunning(): boolean;
  /** Ends it and waits until it is gone; fine when it is gone already. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Starts the API, as `npm start` does unless said otherwise, and waits until it serves. */
export async function startApi(
  env: Record<string, string>,
  entry = 'api/src/main.ts',
): Promise<ApiProcess> {
  const { ASKESOS_TEST_SERVER: _, DATABASE_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    cwd: ROOT,
    env: { ...inherited, NODE_OPTIONS: '', PORT: '0', ASKESOS_DEMO: '0', ...env },
  });
  let output = '';
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += String(chunk);
      const found = /Askesos is ready: (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', () => reject(new Error(`The API did not start:\n${output}`)));
  });
  return {
    url,
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    end: (signal) => endOf(child, signal, gone),
  };
}

function endOf(child: ChildProcess, signal: NodeJS.Signals, gone: Promise<void>): Promise<void> {
  child.kill(signal);
  return gone;
}
