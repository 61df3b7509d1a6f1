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

/** What the programme version of its enrolment promises, in days by stage. */
export const SERVICE_LEVELS = `(select json_object_agg(l.stage, l.target_days) from enrolments e
  join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
  join programme_service_levels l on l.programme_version_id = c.programme_version_id
  where e.institution_id = t.institution_id and e.id = t.enrolment_id)`;
