import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { access, chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canEnter, type PostgresAccount } from './postgres-account.js';
import { rootsFolder } from './roots-folder.js';

/** The folder of one embedded PostgreSQL: its data, and what we remember about it between runs. */
export interface DataFolder {
  path: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  password: string;
  /** The port of the last start. */
  port: NumberFile;
  /** The process that started PostgreSQL last. */
  owner: NumberFile;
}

/** A file that holds one number. */
export interface NumberFile {
  read: () => Promise<number | undefined>;
  write: (value: number) => Promise<void>;
}

const PASSWORD_BYTES = 24;

/** Opens the folder, made when missing, in a place where PostgreSQL's account can work. */
export async function openDataFolder(
  dataDir: string,
  account: PostgresAccount | undefined,
): Promise<DataFolder> {
  const path = await choosePlace(resolve(dataDir), account);
  const cluster = join(path, 'cluster');
  return {
    path,
    cluster,
    password: await keptPassword(path, cluster),
    port: numberFile(join(path, 'port')),
    owner: numberFile(join(path, 'owner')),
  };
}

/** Records this process as the one that PostgreSQL belongs to. */
export async function claimDataFolder(folder: DataFolder): Promise<void> {
  await folder.owner.write(process.pid);
}

/** Whether there is something at this path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Where asked, or for root in a place of its own when the `postgres` user cannot enter there. Data never seem to
 * vanish because a folder's permissions changed: what was put elsewhere is found again, what is shut in is refused.
 */
async function choosePlace(dataDir: string, account: PostgresAccount | undefined): Promise<string> {
  if (!account) return makeFolder(dataDir, 0o700);
  const elsewhere = join(await rootsFolder(), `data-${shortHash(dataDir)}`);
  if (await exists(join(elsewhere, 'cluster'))) return elsewhere;
  await makeFolder(dataDir, 0o711);
  if (await canEnter(account, dataDir)) return dataDir;
  if (await exists(join(dataDir, 'cluster'))) throw shutIn(dataDir);
  return makeFolder(elsewhere, 0o711);
}

async function makeFolder(path: string, mode: number): Promise<string> {
  await mkdir(path, { recursive: true });
  await chmod(path, mode);
  return path;
}

function shutIn(dataDir: string): Error {
  return new Error(
    `The user "postgres" should be able to enter the data folder "${dataDir}", but cannot. ` +
      'Let others enter the folders above it (chmod o+x), or start as the user who owns them.',
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Made before the cluster, so that a cluster never exists without the password that opens it. */
async function keptPassword(path: string, cluster: string): Promise<string> {
  const file = join(path, 'password');
  if (await exists(file)) return (await readFile(file, 'utf8')).trim();
  if (await exists(cluster)) {
    throw new Error(
      `The password of the data in "${path}" should be in "${file}", but that file is gone.`,
    );
  }
  return chosenPassword(file);
}

/** Of two first starts at once the one that comes second takes the password of the other. */
async function chosenPassword(file: string): Promise<string> {
  const draft = await writeDraft(file, randomBytes(PASSWORD_BYTES).toString('base64url'));
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  return (await readFile(file, 'utf8')).trim();
}

function numberFile(file: string): NumberFile {
  return { read: () => readNumber(file), write: (value) => replaceFile(file, String(value)) };
}

async function readNumber(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^[1-9]\d{0,9}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Whole or not at all: a kill in between leaves the old content. */
async function replaceFile(file: string, content: string): Promise<void> {
  await rename(await writeDraft(file, content), file);
}

async function writeDraft(file: string, content: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${content}\n`, { mode: 0o600 });
  return draft;
}
