import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  code: number | null;
  output: string;
}

/** Runs the server with this environment until it ends, or until `stopAt` shows in its output and it is asked to stop. */
function run(
  env: Record<string, string>,
  stopAt?: RegExp,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Run> {
  const { ASKESOS_TEST_SERVER: _, DATABASE_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/main.ts'], {
    cwd: ROOT,
    env: { ...inherited, NODE_OPTIONS: '', ...env },
  });
  let output = '';
  let isAsked = false;
  const take = (chunk: Buffer) => {
    output += String(chunk);
    if (!stopAt?.test(output) || isAsked) return;
    isAsked = true;
    child.kill(signal);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('starting the server', () => {
  let folder: string;
  let url: URL;
  let blocker: Server;
  const name = `start_${process.pid}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'askesos-start-'));
    // As root, PostgreSQL runs as another user, who has to reach its data.
    await chmod(folder, 0o755);
    url = new URL(process.env['ASKESOS_TEST_SERVER'] ?? '');
    const admin = new Client({ connectionString: url.href });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    url.pathname = name;
    blocker = createServer().listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    blocker.close();
    const admin = new Client({ connectionString: process.env['ASKESOS_TEST_SERVER'] ?? '' });
    await admin.connect();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await rm(folder, { recursive: true, force: true });
  });

  const base = () => ({ PORT: '0', ASKESOS_DATA_DIR: folder, ASKESOS_DEMO: '0' });

  it('names every fault of the environment and exits 1', async () => {
    const { code, output } = await run({ PORT: 'x', DATABASE_URL: 'mysql://y' });
    expect(code).toBe(1);
    expect(output).toMatch(/Askesos did not start[^]*PORT[^]*DATABASE_URL/);
  });

  it('says what to check when the database does not answer', async () => {
    const closed = 'postgres://askesos:secret-word@127.0.0.1:1/askesos';
    const { code, output } = await run({ ...base(), DATABASE_URL: closed });
    expect(code).toBe(1);
    expect(output).toMatch(
      /database at 127\.0\.0\.1:1\/askesos does not answer[^]*Check DATABASE_URL/,
    );
    expect(output).not.toContain('secret-word');
  });

  it('refuses a server that may lose acknowledged payments', async () => {
    const { code, output } = await run({ ...base(), DATABASE_URL: url.href });
    expect(code).toBe(1);
    expect(output).toMatch(/turn on fsync, full_page_writes, synchronous_commit/);
  });

  it('refuses tables that are behind the code when it may not migrate', async () => {
    const { code, output } = await run({ ...base(), ASKESOS_MIGRATE: '0' });
    expect(code).toBe(1);
    expect(output).toMatch(/The database lacks \d+ migrations \(Migration[^]*npm run db:migrate/);
  });

  it('starts on the embedded PostgreSQL, drains and stops on SIGTERM, and finds its data again', async () => {
    const first = await run(base(), /Askesos is ready: http:\/\/127\.0\.0\.1:\d+/);
    expect(first.output).toContain('/graphql');
    expect(first.code).toBe(0);
    const second = await run(base(), /Askesos is ready/, 'SIGINT');
    expect(second.code).toBe(0);
  });

  it('says which port is taken and how to choose another', async () => {
    const { port } = blocker.address() as AddressInfo;
    const { code, output } = await run({ ...base(), PORT: String(port) });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(output).toContain('PORT=4001 npm start');
  });
});
