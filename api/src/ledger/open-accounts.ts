import type { Unit } from '../kernel/index.js';
import type { ClaimAccount, EntryDraft, PremiumAccount } from './entry-draft.js';
import { LedgerAccount } from './ledger-account.entity.js';

type Account = PremiumAccount | ClaimAccount;

/** Opens the accounts of these movements as far as they do not exist; answers how to find the id of one. */
export async function openAccounts(
  unit: Unit,
  drafts: readonly EntryDraft[],
): Promise<(draft: EntryDraft, account: Account) => string> {
  const wanted = new Map(
    drafts
      .flatMap((draft) => [rowOf(unit, draft, draft.debit), rowOf(unit, draft, draft.credit)])
      .map((row) => [keyOf(row), row]),
  );
  const rows = [...wanted.values()];
  // Looked for first, so that two first uses at once end in a retry instead of a duplicate.
  const known = await unit.em.find(LedgerAccount, {
    institutionId: unit.institutionId,
    $or: [
      { enrolmentId: { $in: rows.flatMap((row) => row.enrolmentId ?? []) } },
      { enrolmentId: null, cohortId: { $in: rows.map((row) => row.cohortId) } },
    ],
  });
  const ids = new Map(known.map((account) => [keyOf(account), account.id]));
  const missing = rows.filter((row) => !ids.has(keyOf(row)));
  if (missing.length > 0) await unit.em.insertMany(LedgerAccount, missing);
  for (const row of missing) ids.set(keyOf(row), row.id);
  return (draft, account) => {
    const id = ids.get(keyOf(rowOf(unit, draft, account)));
    if (id === undefined) throw new Error(`No ${account.kind} account was opened.`);
    return id;
  };
}

function rowOf(unit: Unit, { cohortId, fund }: EntryDraft, account: Account) {
  return {
    institutionId: unit.institutionId,
    id: unit.newId(),
    cohortId,
    kind: account.kind,
    fund,
    enrolmentId: 'enrolmentId' in account ? account.enrolmentId : null,
  };
}

/** An enrolment has one savings account; of the other kinds a cohort has one each. */
function keyOf(row: { cohortId: string; kind: string; enrolmentId: string | null }): string {
  return row.enrolmentId ?? `${row.cohortId} ${row.kind}`;
}
