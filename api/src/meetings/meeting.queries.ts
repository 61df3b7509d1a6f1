import { mapRow, Where, type Context, type LocalDate } from '../kernel/index.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingFilter } from './meeting.inputs.js';
import { Topic } from './topic.entity.js';

/** Whether a meeting is on another day than first planned. */
export const MOVED = `t.status <> 'CANCELLED' and t.meets_on <> t.planned_on`;
const OVERDUE = `t.status = 'PLANNED' and t.meets_on < ?`;
const HOSTED = `exists (select 1 from host_turns h where h.institution_id = t.institution_id
  and h.meeting_id = t.id and h.state in ('PLANNED', 'HOSTED'))`;
const NEEDS_HOST = `t.kind = 'MONTHLY' and t.status <> 'CANCELLED' and not ${HOSTED}`;

/**
 * Whether a meeting counts for the promise of meetings held as planned in a period, given its first day, its last and
 * today: monthly, first planned for a day of it, and not still to come.
 */
export const MEETINGS_JUDGED = `t.kind = 'MONTHLY' and t.planned_on between ? and ? and (t.status <> 'PLANNED' or t.planned_on < ?)`;
const [DAY_MIN, DAY_MAX] = ['0001-01-01', '9999-12-31'];

/** The conditions of a list of meetings. */
export function meetingWhere(filter: MeetingFilter | null, today: LocalDate): Where {
  const where = new Where()
    .ids(filter?.ids)
    .id('t.group_id', filter?.groupId)
    .id('t.officer_id', filter?.officerId)
    .equals('t.kind', filter?.kind)
    .equals('t.status', filter?.status)
    .between('t.meets_on', filter?.meetsOnFrom, filter?.meetsOnTo)
    .between('t.planned_on', filter?.plannedOnFrom, filter?.plannedOnTo);
  const { judgedOnFrom: from, judgedOnTo: to } = filter ?? {};
  return where
    .given(from ?? to, () => where.and(MEETINGS_JUDGED, from ?? DAY_MIN, to ?? DAY_MAX, today))
    .given(filter?.wasMoved, (was) => where.and(was ? MOVED : `not (${MOVED})`))
    .given(filter?.isOverdue, (is) => where.and(is ? OVERDUE : `not (${OVERDUE})`, today))
    .given(filter?.withoutHost, (is) => where.and(is ? NEEDS_HOST : HOSTED));
}

/** The next planned meeting of a group from today on, batched over the operation. */
export function nextMeetingOf(ctx: Context, groupId: string): Promise<Meeting | null> {
  const loader = ctx.loader<Meeting | null>(Meeting, 'next', async (groupIds) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<Record<string, unknown>>>(
      `select distinct on (t.group_id) t.* from meetings t
       where t.group_id in (${groupIds.map(() => '?').join(', ')}) and t.status = 'PLANNED' and t.meets_on >= ?
       order by t.group_id, t.meets_on, t.starts_at, t.id`,
      [...groupIds, ctx.today],
    );
    const next = new Map(rows.map((row) => [String(row['group_id']), mapRow(em, Meeting, row)]));
    return groupIds.map((id) => next.get(id) ?? null);
  });
  return loader.load(groupId);
}

/** The topics taught at a meeting, by name, batched over the operation. */
export function topicsOf(ctx: Context, meetingId: string): Promise<Topic[]> {
  const loader = ctx.loader<Topic[]>(Topic, 'meeting', async (meetingIds) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<Record<string, unknown>>>(
      `select mt.meeting_id, t.* from meeting_topics mt
       join topics t on t.institution_id = mt.institution_id and t.id = mt.topic_id
       where mt.meeting_id in (${meetingIds.map(() => '?').join(', ')}) order by t.name, t.id`,
      [...meetingIds],
    );
    const taught = new Map<string, Topic[]>(meetingIds.map((id) => [id, []]));
    for (const { meeting_id, ...row } of rows)
      taught.get(String(meeting_id))?.push(mapRow(em, Topic, row));
    return meetingIds.map((id) => taught.get(id) ?? []);
  });
  return loader.load(meetingId);
}
