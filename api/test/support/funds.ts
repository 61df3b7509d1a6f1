import { v7 as uuidv7 } from 'uuid';
import type { World } from './world.js';

/** What a claim fund gets; the till and the bank account. */
export interface FundMoney {
  cash?: number;
  bank?: number;
}

/** Puts money of the State into the claim fund of a cohort, past the API. */
export async function fundClaims(
  world: World,
  { cash = 0, bank = 0 }: FundMoney,
  institution: 'polonia' | 'mabar' = 'polonia',
): Promise<void> {
  const { id: institutionId, cohortId, users } = world.cast[institution];
  const { database } = world;
  await database.query('begin');
  await database.query(`set local askesos.scope = 'INSTITUTION'`);
  await database.query(`set local askesos.institution_id = '${institutionId}'`);
  const account = async (kind: string): Promise<string> => {
    const found = await database.query<{ id: string }>(
      `insert into ledger_accounts values ($1, $2, $3, $4, 'CLAIM', null)
       on conflict (institution_id, cohort_id, kind) where enrolment_id is null do nothing returning id`,
      [institutionId, uuidv7(), cohortId, kind],
    );
    if (found.rows[0]) return found.rows[0].id;
    const { rows } = await database.query<{ id: string }>(
      `select id from ledger_accounts where institution_id = $1 and cohort_id = $2 and kind = $3`,
      [institutionId, cohortId, kind],
    );
    return rows[0]?.id ?? '';
  };
  const fund = await account('CLAIM_FUND');
  for (const [kind, amount] of [
    ['CLAIM_CASH', cash],
    ['CLAIM_BANK', bank],
  ] as const) {
    if (amount === 0) continue;
    const entryId = uuidv7();
    await database.query(
      `insert into ledger_entries values ($1, $2, 'CLAIM', '2026-01-01', '2026-01-01', $3, 'Claim fund', null)`,
      [institutionId, entryId, users.TREASURER.id],
    );
    await database.query(
      `insert into ledger_postings values ($1, $2, $3, 'CLAIM', $5), ($1, $2, $4, 'CLAIM', -$5::bigint)`,
      [institutionId, entryId, await account(kind), fund, amount],
    );
  }
  await database.query('commit');
}
