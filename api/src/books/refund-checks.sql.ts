/** A payout books what was agreed on; while it stands, that is what was paid in, and nobody took the refund back. */
const PAYOUT_DIFFERS = `select r.id::text as subject,
    'agreed ' || r.amount || ', paid in ' || coalesce(p.amount, 0) || ', booked ' || coalesce(s.amount, 0)
      || case when w.refund_id is null then '' else ', taken back' end as detail
  from refunds r
  join refund_payouts o on (o.institution_id, o.refund_id) = (r.institution_id, r.id)
  left join (select institution_id, enrolment_id, sum(amount) as amount from premium_payments group by 1, 2) p
    on (p.institution_id, p.enrolment_id) = (r.institution_id, r.enrolment_id)
  left join (select x.institution_id, x.entry_id, a.enrolment_id, x.amount from ledger_postings x join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
     where a.kind = 'PARTICIPANT_SAVINGS') s
    on (s.institution_id, s.entry_id, s.enrolment_id) = (o.institution_id, o.entry_id, r.enrolment_id)
  left join refund_payout_reversals v on (v.institution_id, v.payout_id) = (o.institution_id, o.id)
  left join refund_withdrawals w on (w.institution_id, w.refund_id) = (r.institution_id, r.id)
  where r.amount is distinct from s.amount or r.amount is distinct from o.amount
    or (v.id is null and (r.amount is distinct from p.amount or w.refund_id is not null))`;

/** A payout that came back has one entry, which takes the entry of the payout back. */
const REVERSAL_DIFFERS = `select v.refund_id::text, 'payout of ' || coalesce(o.amount, 0) || ' came back as ' || v.amount
    || case when e.reverses_id is null then ' under an entry of its own' else '' end
  from refund_payout_reversals v
  left join refund_payouts o on (o.institution_id, o.id) = (v.institution_id, v.payout_id)
  left join ledger_entries e on (e.institution_id, e.id) = (v.institution_id, v.entry_id)
  where v.amount is distinct from o.amount or v.refund_id is distinct from o.refund_id or e.reverses_id is distinct from o.entry_id`;

/** An enrolment has one refund that stands, and one payout of it that did not come back. */
const REFUNDED_TWICE = `select min(t.id::text), count(*) || ' standing refunds or payouts of the enrolment ' || t.enrolment_id
  from (select r.institution_id, r.enrolment_id, r.id, 'REFUND' as what from refunds r
      where not exists (select from refund_withdrawals w where (w.institution_id, w.refund_id) = (r.institution_id, r.id))
    union all select r.institution_id, r.enrolment_id, r.id, 'PAYOUT' from refunds r
      join refund_payouts o on (o.institution_id, o.refund_id) = (r.institution_id, r.id)
      where not exists (select from refund_payout_reversals v where (v.institution_id, v.payout_id) = (o.institution_id, o.id))) t
  group by t.institution_id, t.enrolment_id, t.what having count(*) > 1`;

/** Refunds that are not what was paid in, once: each row with `subject` and `detail`. */
export const REFUND_DIFFERS = [PAYOUT_DIFFERS, REVERSAL_DIFFERS, REFUNDED_TWICE].join(
  '\nunion all\n',
);
