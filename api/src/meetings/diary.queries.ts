import type { EntityManager } from '@mikro-orm/postgresql';
import { daysOffOf } from '../closures/index.js';
import { gapsOfRule, type Group } from '../groups/index.js';
import { addDays, mapRow, type Context, type LocalDate, type Unit } from '../kernel/index.js';
import { appointmentOf, GAP_DAYS, type Diary } from './clash.js';
import { Meeting } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';

/** Where plans are made: a snapshot that is read, or the transaction of a mutation. */
export interface Desk {
  em: EntityManager;
  institutionId: string;
  today: LocalDate;
  timeZone: string;
}

/** The desk of a query. */
export async function deskOf(ctx: Context): Promise<Desk> {
  const { institutionId, timeZone } = ctx.viewer;
  return { em: await ctx.read(), institutionId, today: ctx.today, timeZone };
}

/** The desk of a mutation. */
export function deskIn({ em, institutionId, today, viewer }: Unit): Desk {
  return { em, institutionId, today, timeZone: viewer.timeZone };
}

/** Whom and what the judged meetings could meet, and between which days. */
export interface Reach {
  group: Group | null;
  /** The rule the group is to meet by, when that is another than now. */
  rule?: string | null | undefined;
  officerIds: readonly string[];
  /** Hosts besides the group's own members. */
  hostIds: readonly string[];
  places: readonly string[];
  from: LocalDate;
  to: LocalDate;
}

/** The diary for judging any number of meetings, in two statements. */
export async function openDiary(desk: Desk, reach: Reach): Promise<Diary & { all: Meeting[] }> {
  const all = await meetingsWithin(desk, reach);
  const daysOff = await daysOffOf(desk.em, desk.institutionId, reach);
  return {
    all,
    today: desk.today,
    appointments: all.filter(({ status }) => status !== MeetingStatus.CANCELLED).map(appointmentOf),
    daysOff,
    keepsGaps: reach.group !== null && keepsGaps(reach.rule ?? reach.group.recurrenceRule),
  };
}

/**
 * All meetings of the group, cancelled ones too; and those that are not cancelled near the days in question, with one
 * of the officers or hosts or at one of the places. A meeting may last into the next day.
 */
async function meetingsWithin(desk: Desk, reach: Reach): Promise<Meeting[]> {
  const { officerIds, hostIds, places } = reach;
  const groupId = reach.group?.id ?? null;
  const rows = await desk.em.execute<Array<Record<string, unknown>>>(
    `select t.* from meetings t
     where t.institution_id = ? and (t.group_id = ? or (t.status <> 'CANCELLED' and t.meets_on between ? and ? and (
       t.officer_id in (${marks(officerIds)}) or place_key(t.place) in (${places.map(() => 'place_key(?)').join(', ') || 'null'})
       or t.host_participant_id in (${marks(hostIds)})
       or t.host_participant_id in (select m.participant_id from memberships m where m.institution_id = ? and m.group_id = ?))))
     order by t.meets_on, t.starts_at, t.id`,
    [
      desk.institutionId,
      groupId,
      addDays(reach.from, -1),
      addDays(reach.to, 1),
      ...officerIds,
      ...places,
      ...hostIds,
      desk.institutionId,
      groupId,
    ],
  );
  return rows.map((row) => mapRow(desk.em, Meeting, row));
}

function marks(values: readonly string[]): string {
  return values.map(() => '?').join(', ') || 'null';
}

/** A weekly or quarterly rule does not keep the gaps itself, so its group is not held to them. */
function keepsGaps(rule: string): boolean {
  const { min, max } = gapsOfRule(rule);
  return min >= GAP_DAYS.min && max <= GAP_DAYS.max;
}
