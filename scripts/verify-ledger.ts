import { checkBooks } from '../api/src/books/index.js';
import { readConfig } from '../api/src/config.js';
import { beginSnapshot, SYSTEM } from '../api/src/kernel/index.js';
import { connectApplication } from '../api/src/orm.js';

// `npm run ledger:verify`: searches the books of every institution for faults; exits with 1 when it finds one.
const { databaseUrl } = readConfig(process.env);
if (!databaseUrl) {
  console.error('ledger:verify needs DATABASE_URL. The panel’s page “Buku besar” checks the rest.');
  process.exit(2);
}
const orm = await connectApplication(databaseUrl, { statementTimeout: '10min' });
const em = orm.em.fork();
await beginSnapshot(em, { scope: 'PROGRAMME', institutionId: SYSTEM.institutionId });
const checks = await checkBooks(em);
await em.rollback();
await orm.close(true);
for (const { name, wrongCount, firstWrong, detail } of checks) {
  const found = wrongCount === 0 ? 'sound' : `${wrongCount} wrong; first ${firstWrong}: ${detail}`;
  console.log(`${name.padEnd(24)} ${found}`);
}
const faults = checks.filter(({ wrongCount }) => wrongCount > 0);
console.log(faults.length === 0 ? 'The books are sound.' : `${faults.length} checks found faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
