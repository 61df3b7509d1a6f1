/** Pieces of SQL about a claim `t` that several statements share. */

/** Whether it was paid through the bank. */
export const IS_TRANSFER = `exists (select from ledger_postings x
  join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
  where x.institution_id = t.institution_id and x.entry_id = t.entry_id and a.kind = 'CLAIM_BANK')`;

/** Membership `m` of whom it befell on the day of the event; no row when in no group. */
export const MEMBERSHIP = `m.institution_id = t.institution_id and m.participant_id = t.participant_id
  and m.joined_on <= t.event_on and (m.left_on is null or m.left_on > t.event_on)`;

/** The day from which hold `h` no longer holds it. */
export const HOLD_OVER = `least(h.ended_on, h.until_on + 1)`;
