import { v7 as uuidv7 } from 'uuid';
import type { ClaimRow } from './claims.js';
import type { TestClient } from './client.js';
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

/** Puts so many approved claims of Rp 100.000 each on record, past the API, for one insured participant. */
export async function insertApprovedClaims(
  world: World,
  { participantId, enrolmentId }: { participantId: string; enrolmentId: string },
  count: number,
): Promise<ClaimRow[]> {
  const { id: institutionId, users, officers } = world.cast.polonia;
  const claims = Array.from({ length: count }, (_, n) => ({
    id: uuidv7(),
    version: 1,
    number: `K-2026-${String(5_000 + n)}`,
    stage: 'APPROVED',
  }));
  const { database } = world;
  await database.query('begin');
  await database.query(`set local askesos.scope = 'PROGRAMME'`);
  await database.query(`set local askesos.institution_id = '${institutionId}'`);
  for (const [n, { id, number, stage }] of claims.entries())
    await database.query(
      `insert into claims (institution_id, id, number, participant_id, enrolment_id, cause, event_on, reported_on, stage, policy_year,
         incapacity_days, claimed_amount, approved_amount, documents_completed_on, verified_on, decided_on, due_on,
         reported_by_id, verified_by_id, decided_by_id, created_at)
       values ($1, $2, $3, $4, $5, 'ILLNESS', '2026-03-01'::date + $6::int, '2026-11-10', $7, 1, 12, 100000, 100000,
         '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-19', $8, $9, $10, '2026-11-10')`,
      [
        institutionId,
        id,
        number,
        participantId,
        enrolmentId,
        n,
        stage,
        users.OFFICER.id,
        officers[0]?.id,
        users.HEAD.id,
      ],
    );
  await database.query('commit');
  return claims;
}

export const FUND = `query ($cohortId: ID!) { claimFund(cohortId: $cohortId) {
  balance cash bank received paid committed alert runwayMonths cohort { id }
  forecasts { days fromOpenClaims usual total balanceAfter } openClaims { stage count amount chance }
  tranches { amount receivedOn reference recordedAt change { state proposedBy { email } decidedBy { email } } }
  pendingTranche { id amount undecidableBecause }
} }`;

/** A claim fund as the tests read it. */
export interface FundRow {
  balance: number;
  cash: number;
  bank: number;
  paid: number;
  alert: string;
  forecasts: Array<{
    days: number;
    fromOpenClaims: number;
    usual: number;
    total: number;
    balanceAfter: number;
  }>;
  [field: string]: unknown;
}

/** The claim fund of a cohort. */
export async function claimFundOf(client: TestClient, cohortId: string): Promise<FundRow> {
  return (await client.ask<{ claimFund: FundRow }>(FUND, { cohortId })).claimFund;
}
