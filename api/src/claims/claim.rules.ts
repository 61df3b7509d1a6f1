import { formatRupiah, RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';
import type { ClaimDocument } from './claim-document.entity.js';

/** Refuses a file that lacks a required document on a day. */
export function requireAllDocuments(documents: readonly ClaimDocument[], on: LocalDate): void {
  const missing = documents.filter((document) => document.isMissingOn(on));
  if (missing.length === 0) return;
  const message = `Missing on ${on}: ${missing.map(({ type }) => type).join(', ')}.`;
  throw ruleViolated(RuleCode.CLAIM_DOCUMENTS_MISSING, message);
}

/** Refuses more rupiah than there are. */
export function requireAtMost(amount: number, most: number, what: string): void {
  if (amount <= most) return;
  const message = `${what} is ${formatRupiah(most)}; got ${formatRupiah(amount)}.`;
  throw ruleViolated(RuleCode.CLAIM_AMOUNT_TOO_HIGH, message);
}
