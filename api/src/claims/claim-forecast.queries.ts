import { addDays, type Context, type LocalDate } from '../kernel/index.js';
import { PERMISSIONS, Role, User } from '../staff/index.js';
import { ACTION_PERMISSIONS } from './claim-actions.js';
import { separationAgainst, type PastStep } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import { ClaimAction, ClaimStage } from './claim.transitions.js';
import type { OpenStage } from './claim-pace.js';
import { MEMBERSHIP } from './claim.sql.js';

/** The step that an open claim waits for. */
const NEXT_STEP: Readonly<Record<OpenStage, ClaimAction>> = {
  [ClaimStage.REPORTED]: ClaimAction.COMPLETE_DOCUMENTS,
  [ClaimStage.DOCUMENTS_COMPLETE]: ClaimAction.VERIFY,
  [ClaimStage.VERIFIED]: ClaimAction.APPROVE,
  [ClaimStage.APPROVED]: ClaimAction.DISBURSE,
  [ClaimStage.DISBURSED]: ClaimAction.CONFIRM_RECEIPT,
};

/** Where a claim belongs: the group on the day of the event, who looks after it, and when it meets next. */
export interface ClaimPlace {
  programmeId: string;
  /** Null when the participant was in no group. */
  groupId: string | null;
  officerId: string | null;
  nextMeetingId: string | null;
  nextMeetingOn: LocalDate | null;
}

interface PlaceRow {
  id: string;
  programme_id: string;
  group_id: string | null;
  officer_id: string | null;
  next_meeting_id: string | null;
  next_meeting_on: LocalDate | null;
}

/** The places of claims, batched over the operation: one statement for any number of claims. */
export function placeOf(ctx: Context, claimId: string): Promise<ClaimPlace> {
  const loader = ctx.loader<ClaimPlace>(Claim, 'place', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<PlaceRow[]>(
      `${PLACES} where t.id in (${ids.map(() => '?').join(', ')})`,
      [ctx.today, addDays(ctx.today, MEETINGS_AHEAD_DAYS), ...ids],
    );
    const places = new Map(rows.map((row) => [row.id, placeFrom(row)]));
    return ids.map((id) => {
      const place = places.get(id);
      if (!place) throw new Error('A claim that was read has its place.');
      return place;
    });
  });
  return loader.load(claimId);
}

/** Somebody who works at an institution. */
export interface Colleague {
  id: string;
  role: Role;
}

/**
 * The one person to take the next step: the officer of the group if it is an officer's and nothing bars them, otherwise
 * the first of the colleagues who may. Null when nobody may.
 */
export function personToAct<Person extends Colleague>(
  colleagues: readonly Person[],
  claim: { stage: OpenStage; history: readonly PastStep[]; officerId: string | null },
): Person | null {
  const action = NEXT_STEP[claim.stage];
  const able = colleagues.filter(
    (user) =>
      PERMISSIONS[user.role].has(ACTION_PERMISSIONS[action]) &&
      separationAgainst(action, user.id, claim.history) === null,
  );
  // The head may do much of what officers do, but is asked only when no officer is left.
  const usual = able.filter((user) => user.role !== Role.HEAD);
  return usual.find((user) => user.id === claim.officerId) ?? usual[0] ?? able[0] ?? null;
}

/** The one person to take the next step of a claim; null when nobody of the institution may. */
export async function nextPersonOf(
  ctx: Context,
  { id, institutionId }: Claim,
  stage: OpenStage,
  history: readonly PastStep[],
): Promise<User | null> {
  const { officerId } = await placeOf(ctx, id);
  return personToAct(await colleaguesOf(ctx, institutionId), { stage, history, officerId });
}

/** Who works at an institution, by name; one statement for any number of institutions. */
function colleaguesOf(ctx: Context, institutionId: string): Promise<User[]> {
  const loader = ctx.loader<User[]>(User, 'colleagues', async (ids) => {
    const em = await ctx.read();
    const users = await em.find(
      User,
      { institutionId: { $in: [...ids] }, deactivatedAt: null },
      { orderBy: { fullName: 'asc', id: 'asc' } },
    );
    return ids.map((wanted) => users.filter((user) => user.institutionId === wanted));
  });
  return loader.load(institutionId);
}

function placeFrom(row: PlaceRow): ClaimPlace {
  return {
    programmeId: row.programme_id,
    groupId: row.group_id,
    officerId: row.officer_id,
    nextMeetingId: row.next_meeting_id,
    nextMeetingOn: row.next_meeting_on,
  };
}

/** Meetings are planned for a term; a hand-over is not planned further ahead than this. */
const MEETINGS_AHEAD_DAYS = 120;

const PLACES = `
  select t.id, v.programme_id, g.id as group_id, g.officer_id, n.id as next_meeting_id, n.meets_on::text as next_meeting_on
  from claims t
  join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
  join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
  join programme_versions v on v.id = c.programme_version_id
  left join memberships m on ${MEMBERSHIP}
  left join groups g on g.institution_id = m.institution_id and g.id = m.group_id
  left join lateral (select x.id, x.meets_on from meetings x
    where x.institution_id = g.institution_id and x.group_id = g.id and x.status = 'PLANNED' and x.meets_on between ? and ?
    order by x.meets_on, x.id limit 1) n on true`;
