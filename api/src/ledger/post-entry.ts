import type { Unit } from '../kernel/index.js';
import { openAccounts } from './open-accounts.js';
import type { EntryDraft } from './entry-draft.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { LedgerPosting } from './ledger-posting.entity.js';

/** Posts one movement of money and answers the id of its entry. */
export async function postEntry(unit: Unit, draft: EntryDraft): Promise<string> {
  const [id] = await postEntries(unit, [draft]);
  if (id === undefined) throw new Error('One draft makes one entry.');
  return id;
}

/** Posts movements in four statements, however many they are; answers the ids of their entries in order. */
export async function postEntries(unit: Unit, drafts: readonly EntryDraft[]): Promise<string[]> {
  if (drafts.length === 0) return [];
  const accountId = await openAccounts(unit, drafts);
  const { institutionId } = unit;
  const posted = drafts.map((draft) => {
    const id = unit.newId();
    const { fund, occurredOn, description, reversesId = null } = draft;
    const recorded = { recordedAt: unit.now, recordedById: unit.viewer.userId };
    const side = { institutionId, entryId: id, fund };
    return {
      entry: { institutionId, id, fund, occurredOn, description, reversesId, ...recorded },
      postings: [
        { ...side, accountId: accountId(draft, draft.debit), amount: draft.amount },
        { ...side, accountId: accountId(draft, draft.credit), amount: -draft.amount },
      ],
    };
  });
  // Entries first, because postings refer to them; PostgreSQL checks at commit that they balance.
  const entries = posted.map(({ entry }) => entry);
  await unit.em.insertMany(LedgerEntry, entries);
  await unit.em.insertMany(
    LedgerPosting,
    posted.flatMap(({ postings }) => postings),
  );
  return entries.map(({ id }) => id);
}
