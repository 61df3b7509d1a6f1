/** What is booked of a claim among the benefits paid, by the entry. */
const BOOKED = `(select x.institution_id, x.entry_id, x.amount from ledger_postings x
  join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id) where a.kind = 'CLAIMS_PAID')`;

/** An advance books what it is, one that came back the same the other way round. */
const MOVED = `select d.claim_id::text as subject, 'advance of ' || d.amount || ', booked ' || coalesce(s.amount, 0) as detail
  from claim_advances d left join ${BOOKED} s on (s.institution_id, s.entry_id) = (d.institution_id, d.entry_id)
  where s.amount is distinct from d.amount
  union all
  select x.claim_id::text, 'advance of ' || coalesce(d.amount, 0) || ' came back as ' || coalesce(-s.amount, 0)
  from claim_advance_ends x
  left join claim_advances d on (d.institution_id, d.claim_id) = (x.institution_id, x.claim_id)
  left join ${BOOKED} s on (s.institution_id, s.entry_id) = (x.institution_id, x.entry_id)
  where x.outcome = 'RECOVERED' and s.amount is distinct from -d.amount`;

/** A claim is paid less by the advance that its family has: none that came back, none that never was. */
const TAKEN_OFF = `select k.id::text, k.number || ' less ' || coalesce(k.advance_amount, 0) || ', advanced ' || coalesce(d.amount, 0)
  from claims k
  left join claim_advances d on (d.institution_id, d.claim_id) = (k.institution_id, k.id)
    and not exists (select from claim_advance_ends x where (x.institution_id, x.claim_id) = (d.institution_id, d.claim_id) and x.outcome = 'RECOVERED')
  where k.advance_amount is distinct from d.amount`;

/** Advances that are not what was booked or what their claim is paid less by: each row with `subject` and `detail`. */
export const ADVANCE_DIFFERS = [MOVED, TAKEN_OFF].join('\nunion all\n');
