import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../kernel/index.js';
import type { EnrolmentStatus } from '../participants/index.js';
import { bookIn, premiumBooks } from '../premiums/index.js';
import { refundGround } from './refund.rules.js';
import { IN_STATE } from './refund-outcome.queries.js';
import type { RefundCandidate } from './refund-plan.js';

interface CandidateRow {
  id: string;
  status: EnrolmentStatus;
  ends_on: LocalDate;
  full_name: string;
  saved: string;
  open_claims: number;
  is_refunded: boolean;
  is_proposed: boolean;
  is_dead: boolean;
  heir_id: string | null;
  heir_name: string | null;
}

const CANDIDATES = `
  select e.id, e.status, e.ends_on::text, p.full_name, p.deceased_on is not null as is_dead,
    coalesce((select sum(m.amount) from premium_payments m
      where (m.institution_id, m.enrolment_id) = (e.institution_id, e.id)), 0) as saved,
    (select count(*)::int from claims k where (k.institution_id, k.enrolment_id) = (e.institution_id, e.id)
      and k.stage not in ('RECEIVED', 'REJECTED')) as open_claims,
    exists (select from refunds t where (t.institution_id, t.enrolment_id) = (e.institution_id, e.id)
      and not ${IN_STATE.WITHDRAWN}) as is_refunded,
    exists (select from pending_changes g where (g.institution_id, g.subject_id) = (e.institution_id, e.id)
      and g.kind = 'REFUND' and g.state = 'PROPOSED') as is_proposed,
    h.id as heir_id, coalesce(h.guardian_name, h.full_name) as heir_name
  from enrolments e
  join participants p on (p.institution_id, p.id) = (e.institution_id, e.participant_id)
  left join lateral (select b.id, b.full_name, b.guardian_name from beneficiaries b
    where (b.institution_id, b.participant_id) = (e.institution_id, e.participant_id) and b.retired_at is null
    order by b.priority limit 1) h on p.deceased_on is not null
  where e.cohort_id = ?
  order by p.full_name, e.id`;

/** Every enrolment of a cohort with what decides its refund, by name; in two statements. */
export async function refundCandidates(
  em: EntityManager,
  cohortId: string,
  today: LocalDate,
): Promise<RefundCandidate[]> {
  const rows = await em.execute<CandidateRow[]>(CANDIDATES, [cohortId]);
  const books = await premiumBooks(
    em,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { arrearsMonths, arrearsAmount } = bookIn(books, row.id).summaryOn(today);
    return {
      enrolmentId: row.id,
      ground: refundGround({ status: row.status, endsOn: row.ends_on }, today),
      saved: Number(row.saved),
      payeeName: row.is_dead ? row.heir_name : row.full_name,
      beneficiaryId: row.heir_id,
      openClaims: row.open_claims,
      isRefunded: row.is_refunded,
      isProposed: row.is_proposed,
      arrearsMonths,
      arrearsAmount,
    };
  });
}
