import type { LocalDate, Unit } from '../kernel/index.js';
import type { ClaimCause } from '../programmes/index.js';
import type { ServiceLevels } from './claim-clock.js';
import type { ClaimStage } from './claim.transitions.js';
import type { CoverRules, CoveredEnrolment } from './cover.js';

/** A claim that the participant made before under the same enrolment. */
export interface EarlierClaim {
  number: string;
  cause: ClaimCause;
  eventOn: LocalDate;
  stage: ClaimStage;
}

/** The enrolment somebody claims under, with everything that cover and clock depend on. */
export interface CoverFile {
  enrolmentId: string;
  enrolment: CoveredEnrolment;
  rules: CoverRules;
  levels: ServiceLevels;
  earlierClaims: EarlierClaim[];
}

/** A term of the participant, not yet bound to the one it renews. */
interface TermRow extends Omit<CoveredEnrolment, 'renews'> {
  id: string;
  renewsId: string | null;
}

interface CoverRow extends TermRow {
  earlierTerms: TermRow[];
  waitingDays: number;
  graceMonths: number;
  filingDeadlineDays: number;
  incapacityDaysMin: number;
  benefits: CoverRules['benefits'];
  levels: ServiceLevels;
  earlierClaims: EarlierClaim[];
}

/** Reads the enrolment that covers a day, or else the latest, in one statement; null for somebody never enrolled. */
export async function coverFile(
  unit: Unit,
  participantId: string,
  eventOn: LocalDate,
): Promise<CoverFile | null> {
  const [row] = await unit.em.execute<CoverRow[]>(COVER, [
    unit.institutionId,
    participantId,
    eventOn,
  ]);
  if (!row) return null;
  const { waitingDays, graceMonths, filingDeadlineDays, incapacityDaysMin, benefits } = row;
  return {
    enrolmentId: row.id,
    enrolment: coveredBy(row, row.earlierTerms),
    rules: { waitingDays, graceMonths, filingDeadlineDays, incapacityDaysMin, benefits },
    levels: row.levels,
    earlierClaims: row.earlierClaims,
  };
}

/** A term with the one it renews, which begins before it, and so on. */
function coveredBy(term: TermRow, earlierTerms: readonly TermRow[]): CoveredEnrolment {
  const { startsOn, endsOn, endedOn, firstPaidOn, suspensions, renewsId } = term;
  const earlier = earlierTerms.find(({ id }) => id === renewsId);
  const renews = earlier ? coveredBy(earlier, earlierTerms) : null;
  return { startsOn, endsOn, endedOn, firstPaidOn, suspensions, renews };
}

/** The first premium of an enrolment is the first that was not taken back. */
const firstPaidOn = (enrolment: string) => `
  (select min(p.paid_on)::text from premium_payments p
   where p.institution_id = ${enrolment}.institution_id and p.enrolment_id = ${enrolment}.id and p.reverses_id is null
     and not exists (select from premium_payments r where r.institution_id = p.institution_id and r.reverses_id = p.id))`;

const suspensions = (enrolment: string) => `
  coalesce((select json_agg(json_build_object('suspendedOn', s.suspended_on, 'resumedOn', s.resumed_on)) from suspensions s
   where s.institution_id = ${enrolment}.institution_id and s.enrolment_id = ${enrolment}.id), '[]')`;

const COVER = `
  select e.id, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.ended_on::text as "endedOn", e.renews_enrolment_id as "renewsId",
    v.waiting_days as "waitingDays", v.grace_months as "graceMonths", v.filing_deadline_days as "filingDeadlineDays", v.incapacity_days_min as "incapacityDaysMin",
    ${firstPaidOn('e')} as "firstPaidOn", ${suspensions('e')} as suspensions,
    coalesce((select json_agg(json_build_object('id', o.id, 'renewsId', o.renews_enrolment_id, 'startsOn', o.starts_on,
        'endsOn', o.ends_on, 'endedOn', o.ended_on, 'firstPaidOn', ${firstPaidOn('o')}, 'suspensions', ${suspensions('o')}))
     from enrolments o where o.institution_id = e.institution_id and o.participant_id = e.participant_id and o.id <> e.id), '[]') as "earlierTerms",
    (select json_agg(json_build_object('cause', b.cause, 'policyYear', b.policy_year, 'amount', b.amount, 'timesPerYearMax', b.times_per_year_max))
     from programme_benefits b where b.programme_version_id = v.id) as benefits,
    (select json_object_agg(l.stage, l.target_days) from programme_service_levels l where l.programme_version_id = v.id) as levels,
    coalesce((select json_agg(json_build_object('number', k.number, 'cause', k.cause, 'eventOn', k.event_on, 'stage', k.stage)) from claims k
     where k.institution_id = e.institution_id and k.participant_id = e.participant_id), '[]') as "earlierClaims"
  from enrolments e
  join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
  join programme_versions v on v.id = c.programme_version_id
  where e.institution_id = ? and e.participant_id = ?
  order by (?::date between e.starts_on and coalesce(e.ended_on, e.ends_on)) desc, e.starts_on desc limit 1`;
