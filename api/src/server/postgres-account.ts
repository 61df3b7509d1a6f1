import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The system user PostgreSQL runs as instead of root, and the name it has. */
export interface PostgresAccount {
  uid: number;
  gid: number;
}

const ACCOUNT_NAME = 'postgres';

/** The `postgres` user, made when missing, for root, whom PostgreSQL refuses; undefined when we run as anyone else. */
export async function postgresAccount(): Promise<PostgresAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await findAccount();
  if (existing) return existing;
  await createAccount();
  const created = await findAccount();
  if (!created) throw accountRefused('it was created, yet cannot be found');
  return created;
}

/** Whether this account may enter a folder: every folder above it counts, so the system itself is asked. */
export async function canEnter(
  account: PostgresAccount | undefined,
  folder: string,
): Promise<boolean> {
  return canRun(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder]);
}

/** Whether a program starts and succeeds under this account. */
export async function canRun(
  account: PostgresAccount | undefined,
  program: string,
  args: readonly string[],
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...account, cwd: '/', stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function findAccount(): Promise<PostgresAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([idOf('-u'), idOf('-g')]);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

async function idOf(flag: '-u' | '-g'): Promise<number> {
  const { stdout } = await run('id', [flag, ACCOUNT_NAME]);
  return Number.parseInt(stdout, 10);
}

async function createAccount(): Promise<void> {
  try {
    await run('groupadd', ['--force', '--system', ACCOUNT_NAME]);
    await run('useradd', [
      '--system',
      '--gid',
      ACCOUNT_NAME,
      '--no-create-home',
      '--shell',
      '/bin/false',
      ACCOUNT_NAME,
    ]);
  } catch (error) {
    throw accountRefused(error instanceof Error ? error.message : String(error));
  }
}

function accountRefused(why: string): Error {
  return new Error(
    `PostgreSQL refuses to run as root, and the user "${ACCOUNT_NAME}" could not be created (${why.trim()}). ` +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL that runs already.',
  );
}
