import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../kernel/index.js';
import { Role } from '../staff/index.js';
import { readClock, type ServiceLevels } from './claim-clock.js';
import { personToAct, type Colleague } from './claim-forecast.queries.js';
import { isOpenStage } from './claim-pace.js';
import type { PastStep } from './claim-turn.js';
import type { ClaimAction, ClaimStage } from './claim.transitions.js';
import type { TimedOut } from './escalation.js';
import { MEMBERSHIP, SERVICE_LEVELS } from './claim.sql.js';

/** An open claim with the institution that pays it. */
export interface LateClaim extends TimedOut {
  institutionId: string;
  institutionName: string;
}

/** Somebody who may be told. */
export interface Staff extends Colleague {
  institutionId: string;
  timeZone: string;
}

interface OpenRow {
  id: string;
  institution_id: string;
  institution_name: string;
  number: string;
  stage: ClaimStage;
  event_on: LocalDate;
  reported_on: LocalDate;
  officer_id: string | null;
  levels: ServiceLevels;
  steps: Array<{ action: ClaimAction | null; stage: ClaimStage; on: LocalDate; by: string }>;
}

/** Everybody who works and may be told, by name. */
export async function staffToTell(em: EntityManager): Promise<Staff[]> {
  const rows = await em.execute<
    Array<{ id: string; institution_id: string; role: Role; time_zone: string }>
  >(
    `select u.id, u.institution_id, u.role, i.time_zone from users u join institutions i on i.id = u.institution_id
     where u.deactivated_at is null and u.role <> 'ANALYST' order by u.full_name, u.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    institutionId: row.institution_id,
    timeZone: row.time_zone,
  }));
}

/** The open claims that the row context shows, each with who is to act. */
export async function openClaims(
  em: EntityManager,
  staff: readonly Staff[],
  todayOf: (institutionId: string) => LocalDate,
): Promise<LateClaim[]> {
  const rows = await em.execute<OpenRow[]>(OPEN);
  return rows.map((row) => claimFrom(row, staff, todayOf(row.institution_id)));
}

function claimFrom(row: OpenRow, staff: readonly Staff[], today: LocalDate): LateClaim {
  const history: PastStep[] = row.steps.map(({ action, stage, on, by }) => ({
    action,
    toStage: stage,
    occurredOn: on,
    recordedById: by,
  }));
  const dates = { eventOn: row.event_on, reportedOn: row.reported_on, steps: history };
  const { dueOn, stageDueOn } = readClock(dates, row.levels, today);
  const colleagues = staff.filter(({ institutionId }) => institutionId === row.institution_id);
  const { stage } = row;
  const owner = isOpenStage(stage)
    ? personToAct(colleagues, { stage, history, officerId: row.officer_id })
    : null;
  return {
    id: row.id,
    institutionId: row.institution_id,
    institutionName: row.institution_name,
    number: row.number,
    dueOn,
    stageDueOn,
    ownerId: owner?.id ?? null,
  };
}

const OPEN = `
  select t.id, t.institution_id, i.name as institution_name, t.number, t.stage, t.event_on::text, t.reported_on::text, g.officer_id,
    (select json_agg(json_build_object('action', s.action, 'stage', s.to_stage, 'on', s.occurred_on, 'by', s.recorded_by_id)
      order by s.recorded_at, s.id) from claim_steps s where s.institution_id = t.institution_id and s.claim_id = t.id) as steps,
    ${SERVICE_LEVELS} as levels
  from claims t
  join institutions i on i.id = t.institution_id
  left join memberships m on ${MEMBERSHIP}
  left join groups g on g.institution_id = m.institution_id and g.id = m.group_id
  where t.stage not in ('RECEIVED', 'REJECTED')`;
