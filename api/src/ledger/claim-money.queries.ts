import type { EntityManager } from '@mikro-orm/postgresql';

/** What a claim fund has, in whole rupiah. */
export interface ClaimMoney {
  cash: number;
  bank: number;
}

/** The till and the bank account of a cohort's claim fund as the ledger has them. */
export async function claimMoneyOf(
  em: EntityManager,
  institutionId: string,
  cohortId: string,
): Promise<ClaimMoney> {
  const [row] = await em.execute<Array<{ cash: string; bank: string }>>(
    `select coalesce(sum(x.amount) filter (where a.kind = 'CLAIM_CASH'), 0) as cash,
       coalesce(sum(x.amount) filter (where a.kind = 'CLAIM_BANK'), 0) as bank
     from ledger_accounts a
     join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
     where a.institution_id = ? and a.cohort_id = ? and a.kind in ('CLAIM_CASH', 'CLAIM_BANK')`,
    [institutionId, cohortId],
  );
  return { cash: Number(row?.cash), bank: Number(row?.bank) };
}
