import type { EntityManager } from '@mikro-orm/postgresql';
import { formatRupiah, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';

/** Refuses to take more from a cohort's premium account at the bank than the ledger has there. */
export async function requirePremiumBank(
  { em, institutionId }: Pick<Unit, 'em' | 'institutionId'>,
  cohortId: string,
  amount: number,
): Promise<void> {
  const balance = await premiumBankOf(em, institutionId, cohortId);
  if (balance >= amount) return;
  const message = `Expected ${formatRupiah(amount)} in the premium account at the bank; found ${formatRupiah(balance)}.`;
  throw ruleViolated(RuleCode.PREMIUM_BANK_SHORT, message);
}

async function premiumBankOf(
  em: EntityManager,
  institutionId: string,
  cohortId: string,
): Promise<number> {
  const [row] = await em.execute<Array<{ balance: string }>>(
    `select coalesce(sum(x.amount), 0) as balance from ledger_accounts a
     join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
     where a.institution_id = ? and a.cohort_id = ? and a.kind = 'PREMIUM_BANK'`,
    [institutionId, cohortId],
  );
  return Number(row?.balance);
}
