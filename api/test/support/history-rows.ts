import type { TestDatabase } from './database.js';

/** Whose rows they are. */
export const INSTITUTION = '018f0000-0000-7000-8000-000000000001';
const ROW = '018f0000-0000-7000-8000-000000000002';

/** One row for each table of history, with the columns that its checks ask for. */
const ROWS: Readonly<Record<string, string>> = {
  journal: `'${INSTITUTION}', '${ROW}', now(), '${ROW}', 'a', 'B', '${ROW}', '{}'`,
  ledger_entries: `'${INSTITUTION}', '${ROW}', 'CLAIM', '2026-01-01', now(), '${ROW}', 'x', null`,
  ledger_postings: `'${INSTITUTION}', '${ROW}', '${ROW}', 'CLAIM', 1`,
  premium_payments: `'${INSTITUTION}', '${ROW}', '${ROW}', 'R-1', 5000, '2026-01-01', 'CASH', null, null, '${ROW}', null, null, '${ROW}', now()`,
  premium_allocations: `'${INSTITUTION}', '${ROW}', '${ROW}', '2026-01', 5000`,
  meeting_cash_counts: `'${INSTITUTION}', '${ROW}', '${ROW}', 5000, 5000, null, null, null, null, null, '${ROW}', now()`,
  meeting_cash_signatures: `'${INSTITUTION}', '${ROW}', '${ROW}', '${INSTITUTION}', now()`,
  printed_sheets: `'${INSTITUTION}', '${ROW}', '${ROW}', 'LP-2026-000001', 1, '${ROW}', now()`,
  printed_sheet_rows: `'${INSTITUTION}', '${ROW}', 1, '${ROW}'`,
  field_operations: `'${INSTITUTION}', '${ROW}', '${ROW}', 1, 'CLOSE', null, null, null, null, null, null, null, '{}', 'x', 'REFUSED', null, 'x', null, '${ROW}', false, now(), now()`,
  receipt_prints: `'${INSTITUTION}', '${ROW}', '${ROW}', 0, 'A4', '${ROW}', now()`,
  fund_tranches: `'${INSTITUTION}', '${ROW}', '${ROW}', 5000, '2026-01-01', 'BRI-1', '${ROW}', 'APPROVED', '${ROW}', now()`,
  claim_advances: `'${INSTITUTION}', '${ROW}', '${ROW}', 5000, 'CASH', '2026-01-01', '${ROW}', '${ROW}', 'APPROVED', now()`,
  claim_advance_ends: `'${INSTITUTION}', '${ROW}', '${ROW}', 'RECOVERED', '2026-01-01', '${ROW}', '${ROW}', 'APPROVED', now()`,
  cash_handovers: `'${INSTITUTION}', '${ROW}', '${ROW}', '${ROW}', '${INSTITUTION}', 5000, '2026-01-01', null, now()`,
  cash_handover_answers: `'${INSTITUTION}', '${ROW}', '${ROW}', '${INSTITUTION}', 'CONFIRMED', null, '${INSTITUTION}', now()`,
  bank_deposits: `'${INSTITUTION}', '${ROW}', '${ROW}', 5000, '2026-01-01', 'BRI-1', '${ROW}', '${ROW}', now()`,
  cash_differences: `'${INSTITUTION}', '${ROW}', '${ROW}', '${ROW}', -5000, 'Lost', '2026-01-01', '${ROW}', 'APPROVED', '${INSTITUTION}', '${ROW}', now()`,
  arrears_decisions: `'${INSTITUTION}', '${ROW}', '${ROW}', 'SUSPEND', '2026-01-01', 'Arrears', 'TO_SUSPEND', '2026-03', 3, 15000, 3, null, '${ROW}', now(), '2026-01-01'`,
  refunds: `'${INSTITUTION}', '${ROW}', '${ROW}', 'WITHDRAWN', 5000, null, 'Siti', '${ROW}', 'APPROVED', now()`,
  refund_payouts: `'${INSTITUTION}', '${ROW}', '${ROW}', 5000, '${ROW}', 'CASH', '2026-01-01', 'Siti', '${ROW}', '${ROW}', now()`,
  refund_withdrawals: `'${INSTITUTION}', '${ROW}', '${ROW}', 'Wrong', '${ROW}', now()`,
  refund_payout_reversals: `'${INSTITUTION}', '${ROW}', '${ROW}', '${ROW}', 5000, '${ROW}', 'Back', '2026-01-01', '${ROW}', 'APPROVED', '${INSTITUTION}', '${ROW}', now()`,
  refund_contacts: `'${INSTITUTION}', '${ROW}', '${ROW}', '2026-01-01', 'PHONE', 'NO_ANSWER', null, '${ROW}', now()`,
  bank_statements: `'${INSTITUTION}', '${ROW}', '${ROW}', 'a.csv', '${'0'.repeat(64)}', 'UTF_8', '{}', '[]', '${ROW}', now()`,
  bank_statement_rows: `'${INSTITUTION}', '${ROW}', '${ROW}', '${ROW}', 1, 'x', null, null, null, null, 'ROW', 'MAX_LENGTH'`,
  bank_row_decisions: `'${INSTITUTION}', '${ROW}', '${ROW}', 'REOPENED', null, null, null, null, null, false, '${ROW}', now()`,
  claim_file_views: `'${INSTITUTION}', '${ROW}', '${ROW}', '${ROW}', now()`,
  claim_ratings: `'${INSTITUTION}', '${ROW}', '${ROW}', 5, null, 'PHONE', '2026-01-01', now(), '${ROW}'`,
  claim_reviews: `'${INSTITUTION}', '${ROW}', '${ROW}', 'OK', 'Fine', '2026-01-01', now(), '${ROW}'`,
  claim_escalations: `'${INSTITUTION}', '${ROW}', '${ROW}', 'OWNER', '2026-01-01', '2026-01-01', now(), '${INSTITUTION}', '${ROW}'`,
  claim_steps: `'${INSTITUTION}', '${ROW}', '${ROW}', null, null, 'REPORTED', '2026-01-01', now(), '${ROW}', null, null, null, 'STAFF', '2026-01-08'`,
};

/** Puts one row into each table of history, past references and triggers, so that there is something to change. */
export async function insertHistoryRows(database: TestDatabase): Promise<void> {
  await database.query('set session_replication_role = replica');
  for (const [table, values] of Object.entries(ROWS))
    await database.query(`insert into ${table} values (${values})`);
  await database.query('set session_replication_role = origin');
}
