import { execFile } from 'node:child_process';
import { chown, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresAccount } from './postgres-account.js';
import { postgresEnvironment, type PostgresBinaries } from './postgres-binaries.js';
import { exists, type DataFolder } from './postgres-data-folder.js';
import { isAlive } from './processes.js';

const run = promisify(execFile);

/** The login that owns everything in an embedded PostgreSQL. */
export const SUPERUSER = 'askesos_owner';

const DRAFT_PREFIX = 'cluster.new-';

/** Text sorts and folds alike on every system, because the rules come with PostgreSQL and not with the system. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/** What it takes to make a cluster. */
export interface Initialisation {
  folder: DataFolder;
  binaries: PostgresBinaries;
  account: PostgresAccount | undefined;
  isDurable: boolean;
}

/** Makes PostgreSQL's data directory when there is none: aside first, then put in place whole. */
export async function initialiseCluster(initialisation: Initialisation): Promise<void> {
  const { folder } = initialisation;
  if (await exists(folder.cluster)) return;
  await removeDrafts(folder.path);
  const draft = await mkdtemp(join(folder.path, `${DRAFT_PREFIX}${process.pid}-`));
  try {
    await initdb(initialisation, draft);
    await putInPlace(join(draft, 'data'), folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What a killed start left half-done, known by the number of the process that worked on it. */
async function removeDrafts(path: string): Promise<void> {
  const names = await readdir(path);
  const abandoned = names.filter(
    (name) => name.startsWith(DRAFT_PREFIX) && !isAlive(makerOf(name)),
  );
  await Promise.all(
    abandoned.map((name) => rm(join(path, name), { recursive: true, force: true, maxRetries: 3 })),
  );
}

function makerOf(draft: string): number {
  return Number.parseInt(draft.slice(DRAFT_PREFIX.length), 10);
}

async function initdb(
  { folder, binaries, account, isDurable }: Initialisation,
  draft: string,
): Promise<void> {
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, `${folder.password}\n`, { mode: 0o600 });
  if (account)
    await Promise.all([draft, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  const login = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const sync = isDurable ? [] : ['--no-sync'];
  await run(binaries.initdb, [`--pgdata=${join(draft, 'data')}`, ...login, ...LOCALE, ...sync], {
    ...account,
    cwd: folder.path,
    env: postgresEnvironment(),
  });
}

/** Another start that was quicker has made a cluster with the same password. */
async function putInPlace(data: string, folder: DataFolder): Promise<void> {
  try {
    await rename(data, folder.cluster);
  } catch (error) {
    if (await exists(folder.cluster)) return;
    throw error;
  }
  await syncFolder(folder.path);
}

/** Windows cannot, and does not need to. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}
