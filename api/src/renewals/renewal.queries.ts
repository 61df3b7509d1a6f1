import type { EntityManager } from '@mikro-orm/postgresql';
import type { CoveredEnrolment } from '../claims/index.js';
import { Group } from '../groups/index.js';
import { notFound, type LocalDate } from '../kernel/index.js';
import { coverStartsOn, type EnrolmentStatus } from '../participants/index.js';
import { ProgrammeVersion, type Cohort } from '../programmes/index.js';

/** What is known of one enrolment when its cohort is renewed. */
export interface RenewalCandidate extends Omit<CoveredEnrolment, 'renews'> {
  enrolmentId: string;
  participantId: string;
  status: EnrolmentStatus;
  birthOn: LocalDate;
  isDeceased: boolean;
  isBreadwinner: boolean;
  /** The enrolment that goes on from it, if one does. */
  renewedById: string | null;
  /** Whether the participant has another enrolment in the new term. */
  isEnrolledElsewhere: boolean;
  /** Whether another of the family card is insured, and nobody gave a reason to insure this one too. */
  isFamilyInsured: boolean;
  /** The latest group in the old cohort; null when there was none. */
  groupId: string | null;
  /** Whether the officer of that group may still lead one. */
  hasOfficer: boolean;
  /** First day on which another group can be joined. */
  freeFrom: LocalDate | null;
  isHandedBack: boolean;
}

/** What a renewal is judged by beside the enrolments themselves. */
export interface RenewalFrame {
  to: Cohort;
  version: ProgrammeVersion;
  joinsOn: LocalDate;
  startsOn: LocalDate;
  /** Groups of both cohorts. */
  groups: readonly Group[];
  /** The group that all join; null when each joins the one named like their own. */
  chosen: Group | null;
  /** Present members by group. */
  members: ReadonlyMap<string, number>;
  /** Running enrolments of the later cohort. */
  enrolled: number;
}

/** Which cohort goes on in which. */
export interface RenewalWish {
  from: Cohort;
  to: Cohort;
  joinsOn: LocalDate;
  groupId: string | null;
}

/** The later cohort with its rules, groups and places; in three statements. */
export async function renewalFrame(
  em: EntityManager,
  { from, to, joinsOn, groupId }: RenewalWish,
): Promise<RenewalFrame> {
  const { institutionId } = to;
  const version = await em.findOneOrFail(ProgrammeVersion, { id: to.programmeVersionId });
  const groups = await em.find(Group, { institutionId, cohortId: { $in: [from.id, to.id] } });
  const chosen = groups.find(({ id, cohortId }) => id === groupId && cohortId === to.id) ?? null;
  if (groupId !== null && chosen === null) throw notFound('group');
  const counts = await em.execute<Array<{ groupId: string | null; count: number }>>(COUNTS, [
    to.id,
    to.id,
  ]);
  return {
    to,
    version,
    joinsOn,
    startsOn: coverStartsOn(to, joinsOn),
    groups,
    chosen,
    members: new Map(counts.flatMap(({ groupId, count }) => (groupId ? [[groupId, count]] : []))),
    enrolled: counts.find(({ groupId }) => groupId === null)?.count ?? 0,
  };
}

const COUNTS = `
  select null as "groupId", count(*)::int as count from enrolments where cohort_id = ? and status in ('ACTIVE', 'SUSPENDED')
  union all
  select g.id, count(*)::int from groups g
  join memberships m on (m.institution_id, m.group_id) = (g.institution_id, g.id) and m.left_on is null
  where g.cohort_id = ? group by g.id`;

/** Enrolments of a cohort, or some of them, with what decides their renewal, by name; in one statement. */
export function renewalCandidates(
  em: EntityManager,
  { from, frame, ids }: { from: Cohort; frame: RenewalFrame; ids: readonly string[] | null },
): Promise<RenewalCandidate[]> {
  const { to, startsOn, joinsOn } = frame;
  const some = ids === null ? '' : `and e.id in (${ids.map(() => '?').join(', ')})`;
  const params = [to.id, startsOn, to.endsOn, joinsOn, from.id, ...(ids ?? [])];
  return em.execute<RenewalCandidate[]>(CANDIDATES.replace('$some', some), params);
}

const CANDIDATES = `
  select e.id as "enrolmentId", e.participant_id as "participantId", e.status,
    e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.ended_on::text as "endedOn",
    (select min(y.paid_on)::text from premium_payments y
     where (y.institution_id, y.enrolment_id) = (e.institution_id, e.id) and y.reverses_id is null
       and not exists (select from premium_payments r where (r.institution_id, r.reverses_id) = (y.institution_id, y.id))) as "firstPaidOn",
    coalesce((select json_agg(json_build_object('suspendedOn', s.suspended_on, 'resumedOn', s.resumed_on)) from suspensions s
     where (s.institution_id, s.enrolment_id) = (e.institution_id, e.id)), '[]') as suspensions,
    p.birth_on::text as "birthOn", p.deceased_on is not null as "isDeceased", p.is_breadwinner as "isBreadwinner",
    (select r.id from enrolments r where (r.institution_id, r.renews_enrolment_id) = (e.institution_id, e.id)) as "renewedById",
    exists (select from enrolments o where (o.institution_id, o.participant_id) = (e.institution_id, e.participant_id) and o.id <> e.id
      and (o.cohort_id = ? or o.starts_on <= coalesce(o.ended_on, o.ends_on) and coalesce(o.ended_on, o.ends_on) >= ? and o.starts_on <= ?)) as "isEnrolledElsewhere",
    p.family_card_override_reason is null and exists (
      select from participants q
      join enrolments o on (o.institution_id, o.participant_id) = (q.institution_id, q.id) and o.status in ('ACTIVE', 'SUSPENDED')
      where (q.institution_id, q.family_card_index) = (p.institution_id, p.family_card_index) and q.id <> p.id
        and q.deceased_on is null and o.ends_on >= ?) as "isFamilyInsured",
    g.id as "groupId", coalesce(u.deactivated_at is null and u.role in ('OFFICER', 'HEAD'), false) as "hasOfficer",
    coalesce(m.left_on, m.joined_on + 1)::text as "freeFrom",
    exists (select from refunds f join refund_payouts o on (o.institution_id, o.refund_id) = (f.institution_id, f.id)
      where (f.institution_id, f.enrolment_id) = (e.institution_id, e.id) and not exists (
        select from refund_payout_reversals v where (v.institution_id, v.payout_id) = (o.institution_id, o.id))) as "isHandedBack"
  from enrolments e
  join participants p on (p.institution_id, p.id) = (e.institution_id, e.participant_id)
  left join lateral (
    select x.group_id, x.joined_on, x.left_on from memberships x
    join groups h on (h.institution_id, h.id) = (x.institution_id, x.group_id) and h.cohort_id = e.cohort_id
    where (x.institution_id, x.participant_id) = (e.institution_id, e.participant_id)
    order by x.joined_on desc limit 1) m on true
  left join groups g on (g.institution_id, g.id) = (e.institution_id, m.group_id)
  left join users u on (u.institution_id, u.id) = (g.institution_id, g.officer_id)
  where e.cohort_id = ? $some
  order by p.full_name, e.id`;
