import process from 'node:process';
import { runCampaign } from '../api/test/chaos/campaign.js';

// `npm run test:chaos`: pays 50,000 premiums while API and database are killed 200 times; minutes to half an hour.
//   CHAOS_SEED=7 CHAOS_ROUNDS=20 npm run test:chaos    another seed, or a shorter run
//   CHAOS_ASYNC=1 CHAOS_ROUNDS=3 npm run test:chaos    commits before they are on disk: this has to find losses
const { CHAOS_SEED, CHAOS_ROUNDS, CHAOS_ASYNC } = process.env;
const plan = {
  seed: CHAOS_SEED ?? String(Date.now()),
  rounds: Number(CHAOS_ROUNDS ?? 200),
  deskPayments: 56,
  sheets: 10,
  sheetRows: 20,
  callers: 16,
  isSynchronous: CHAOS_ASYNC !== '1',
  log: console.log,
};
console.log(`CHAOS_SEED=${plan.seed} CHAOS_ROUNDS=${plan.rounds}`);
const report = await runCampaign(plan);
console.log(JSON.stringify(report, null, 2));
const { lost, doubled, halfWritten, faults, changedAnswers, crashes } = report;
const wrong = lost + doubled + halfWritten + faults.length + changedAnswers + crashes;
console.log(wrong === 0 ? 'Nothing was lost, doubled or half-written.' : `${wrong} faults.`);
process.exitCode = wrong === 0 ? 0 : 1;
