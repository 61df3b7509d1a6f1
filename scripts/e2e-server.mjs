// The whole product for the panel's browser tests: embedded PostgreSQL in a folder of its own, migrated, with the
// Polonia demo, serving the built panel on E2E_PORT of the loopback, or on any free port, which it announces. Ends with
// the run that started it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { register } from 'tsx/esm/api';

const folder = mkdtempSync(join(tmpdir(), 'askesos-e2e-'));
// As root, PostgreSQL runs as another user, who has to reach its data.
chmodSync(folder, 0o755);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

register({ tsconfig: join(import.meta.dirname, '..', 'tsconfig.json') });
const { start } = await import('../api/src/server/start.ts');
const port = process.env.E2E_PORT ?? '0';
await start({ PORT: port, ASKESOS_DATA_DIR: folder, ASKESOS_LOG_LEVEL: 'error' });
