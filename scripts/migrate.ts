import { migrate, requireUsableServer } from '../api/src/boot.js';
import { readConfig } from '../api/src/config.js';
import { installJobs } from '../api/src/jobs/index.js';

// `npm run db:migrate`: brings the tables of DATABASE_URL up to date.
const { databaseUrl } = readConfig(process.env);
if (!databaseUrl) {
  console.error(
    'db:migrate needs DATABASE_URL; the embedded PostgreSQL is migrated by `npm start` itself.',
  );
  process.exit(1);
}
await requireUsableServer(databaseUrl);
await migrate(databaseUrl);
await installJobs(databaseUrl);
console.log('The tables are up to date.');
