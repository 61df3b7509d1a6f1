import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { readPidFile } from './postmaster-pid-file.js';

jest.setTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** The tests that need no empty folder share one, because making a cluster is what takes time. */
const shared = mkdtemp(join(tmpdir(), 'askesos-postgres-'));
const folders: string[] = [];
const started: EmbeddedPostgres[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

afterAll(async () => {
  folders.push(await shared);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describe('an embedded PostgreSQL', () => {
  it('keeps its data and its port between runs', async () => {
    const dataDir = await shared;
    const first = await start(dataDir);
    await query(
      first.url,
      'create table groups (name text)',
      "insert into groups values ('Melati')",
    );
    await first.stop();

    const second = await start(dataDir);

    expect(await query(second.url, 'select name from groups')).toEqual([{ name: 'Melati' }]);
    expect(second.url).toBe(first.url);
  });

  it('listens on 127.0.0.1 alone, in UTF-8 that sorts alike everywhere, and in UTC', async () => {
    const { url } = await start(await shared);

    expect(
      await query(
        url,
        settingsQuery('listen_addresses', 'unix_socket_directories', 'server_encoding', 'TimeZone'),
      ),
    ).toEqual([
      {
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        server_encoding: 'UTF8',
        TimeZone: 'UTC',
      },
    ]);
    expect(
      await query(
        url,
        'select datlocprovider, datlocale from pg_database where datname = current_database()',
      ),
    ).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
  });

  it('is durable unless the caller says otherwise', async () => {
    const { url } = await start(await shared, {});

    expect(
      await query(url, settingsQuery('fsync', 'synchronous_commit', 'full_page_writes')),
    ).toEqual([{ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }]);
  });

  it('lets nobody in without the password, which only its user may read', async () => {
    const { url, dataDir } = await start(await shared);
    const strangers = url.replace(/:[^:@]+@/, ':wrong@');

    await expect(query(strangers, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  });

  it('takes another port when its own is taken', async () => {
    const dataDir = await shared;
    const first = await start(dataDir);
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');

    const second = await start(dataDir);
    squatter.close();

    expect(second.port).not.toBe(first.port);
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends open transactions when it is stopped, and may be stopped twice', async () => {
    const server = await start(await shared);
    const client = new pg.Client(server.url);
    const lost: Error[] = [];
    client.on('error', (error) => lost.push(error));
    await client.connect();
    await client.query('begin');

    await server.stop();
    await server.stop();

    expect(lost[0]).toMatchObject({ code: '57P01' });
    await expect(query(server.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('refuses a data folder that a living process uses, and leaves that one alone', async () => {
    const dataDir = await shared;
    const first = await start(dataDir);

    await expect(start(dataDir)).rejects.toThrow(
      `in use by another Askesos (process ${process.pid})`,
    );

    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after a kill', () => {
  it('recovers what was committed when PostgreSQL itself was killed', async () => {
    const dataDir = await shared;
    const first = await start(dataDir);
    await query(first.url, 'create table kept (amount int)', 'insert into kept values (5000)');
    process.kill(await postmasterIn(first), 'SIGKILL');
    await first.stop();

    const second = await start(dataDir);

    expect(await query(second.url, 'select amount from kept')).toEqual([{ amount: 5000 }]);
  });

  it('replaces the PostgreSQL that a killed process left running', async () => {
    const dataDir = await shared;
    const parent = startInAnotherProcess(dataDir);
    const orphan = JSON.parse(await firstLine(parent)) as EmbeddedPostgres;
    const orphanPid = await postmasterIn(orphan);
    await query(
      orphan.url,
      'create table orphaned (amount int)',
      'insert into orphaned values (5000)',
    );
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(await query(orphan.url, 'select 1 as one')).toEqual([{ one: 1 }]);

    const server = await start(dataDir);

    expect(await query(server.url, 'select amount from orphaned')).toEqual([{ amount: 5000 }]);
    expect(await postmasterIn(server)).not.toBe(orphanPid);
  });

  it('starts although the number of the killed PostgreSQL belongs to another program by now', async () => {
    const dataDir = await shared;
    const first = await start(dataDir);
    await first.stop();
    await writeFile(join(first.dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n`);

    const second = await start(dataDir);

    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('makes the cluster anew when the first start was killed half-way', async () => {
    const dataDir = await newFolder();
    const half = join(dataDir, 'cluster.new-killed', 'data');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'PG_VERSION'), '18\n');

    const server = await start(dataDir);

    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(dataDir)).not.toContain('cluster.new-killed');
  });
});

(isRoot ? describe : describe.skip)(
  'for root, with a data folder that other users cannot enter',
  () => {
    it('keeps the data elsewhere and finds them again', async () => {
      const parent = await newFolder();
      await chmod(parent, 0o700);
      const dataDir = join(parent, 'data');
      const first = await start(dataDir);
      folders.push(first.dataDir);
      await query(first.url, 'create table kept (amount int)', 'insert into kept values (5000)');
      await first.stop();

      const second = await start(dataDir);

      expect(await query(second.url, 'select amount from kept')).toEqual([{ amount: 5000 }]);
      expect(second.dataDir).toBe(first.dataDir);
      expect(second.dataDir.startsWith(parent)).toBe(false);
    });

    it('refuses to start empty when the data are shut in there', async () => {
      const parent = await newFolder();
      const dataDir = join(parent, 'data');
      await mkdir(join(dataDir, 'cluster'), { recursive: true });
      await writeFile(join(dataDir, 'password'), 'kept\n');
      await chmod(parent, 0o700);

      await expect(start(dataDir)).rejects.toThrow('should be able to enter the data folder');

      expect(existsSync(join(dataDir, 'cluster'))).toBe(true);
      expect(await readFile(join(dataDir, 'password'), 'utf8')).toBe('kept\n');
    });
  },
);

async function start(
  dataDir: string,
  settings: Readonly<Record<string, string>> = { fsync: 'off' },
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings, log: () => undefined });
  started.push(server);
  return server;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'askesos-postgres-'));
  folders.push(folder);
  await chmod(folder, 0o755);
  return folder;
}

async function query(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const results = await client.query<object>(statements.join('; '));
    return [results].flat().at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
}

function settingsQuery(...names: string[]): string {
  return `select ${names.map((name) => `current_setting('${name}') as "${name}"`).join(', ')}`;
}

async function postmasterIn({ dataDir }: EmbeddedPostgres): Promise<number> {
  const file = await readPidFile(join(dataDir, 'cluster'));
  if (!file) throw new Error(`PostgreSQL should be running in ${dataDir}, but has no pid file.`);
  return file.pid;
}

function startInAnotherProcess(dataDir: string): ChildProcess {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const options = { dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' }, log: () => undefined };
    console.log(JSON.stringify(await startEmbeddedPostgres(options)));`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The other process should have a standard output.');
  const [line]: unknown[] = await once(createInterface({ input: child.stdout }), 'line');
  return String(line);
}
