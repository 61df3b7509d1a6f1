import { buildApp } from '../../src/app.js';
import { FolderStore } from '../../src/files/index.js';
import { NikSeal } from '../../src/kernel/index.js';
import { connectApplication } from '../../src/orm.js';
import { createSchema } from '../../src/schema.js';
import { startApi, type ApiProcess } from './api-process.js';
import { NOW, SECRET, type World } from './world.js';

/**
 * Starts one more process of the API on a world's database: writers in two processes meet in PostgreSQL alone, without
 * the queue that each process keeps for itself. Of its own, because the tests' server keeps nothing over a power cut and
 * the real start refuses such a server.
 */
export function startBeside(world: World): Promise<ApiProcess> {
  return startApi(
    { DATABASE_URL: world.database.url, ASKESOS_FILES_DIR: world.filesDir },
    'api/test/support/beside-main.ts',
  );
}

/** What that process does; its clock stands still like the world's. */
export async function serveBeside(databaseUrl: string, filesDir: string): Promise<void> {
  const app = await buildApp({
    orm: await connectApplication(databaseUrl),
    schema: await createSchema(),
    clock: { now: () => new Date(NOW) },
    seal: new NikSeal(SECRET),
    files: new FolderStore(filesDir),
    panelDir: null,
    logLevel: 'error',
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  console.log(`Askesos is ready: ${url}`);
}
