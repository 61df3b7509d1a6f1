export { claimMoneyOf, type ClaimMoney } from './claim-money.queries.js';
export type { ClaimAccount, EntryDraft, PremiumAccount, Sides } from './entry-draft.js';
export {
  Fund,
  LedgerAccount,
  LedgerAccountKind,
  LedgerAccountSchema,
} from './ledger-account.entity.js';
export { LedgerEntry, LedgerEntrySchema } from './ledger-entry.entity.js';
export { LedgerPosting, LedgerPostingSchema } from './ledger-posting.entity.js';
export { requirePremiumBank } from './premium-bank.queries.js';
export { postEntries, postEntry } from './post-entry.js';
