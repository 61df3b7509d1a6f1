import { AttendanceState } from '../attendance/index.js';
import { Group } from '../groups/index.js';
import { mapRow, Where, type Context } from '../kernel/index.js';
import { MOVED, Topic } from '../meetings/index.js';
import { User } from '../staff/index.js';
import type { MeetingFigures, MeetingFiguresFilter } from './meeting-figures.types.js';
import { periodFrom } from './period.js';
import { requireKnown } from './require-known.js';

/** What became of the meetings of a period, in two statements. */
export async function meetingFiguresOf(
  ctx: Context,
  filter: MeetingFiguresFilter,
): Promise<MeetingFigures> {
  const period = periodFrom(filter.from, filter.to, ctx.today);
  await requireKnown(ctx, Group, filter.groupId, 'group');
  await requireKnown(ctx, User, filter.officerId, 'user');
  const where = new Where()
    .between('t.planned_on', period.from, period.to)
    .id('t.group_id', filter.groupId)
    .id('t.officer_id', filter.officerId)
    .equals('t.kind', filter.kind);
  const { due, attendance: counted, ...counts } = await countMeetings(ctx, where);
  const attendance = Object.values(AttendanceState).map((state) => ({
    state,
    count: counted[state] ?? 0,
  }));
  const came = (counted.PRESENT ?? 0) + (counted.LATE ?? 0);
  return {
    ...period,
    ...counts,
    heldAsPlannedShare: share(counts.held, due),
    attendance,
    attendanceShare: share(came, sum(attendance.map(({ count }) => count))),
    topics: await topicsTaught(ctx, where),
  };
}

interface Counts extends Record<
  'planned' | 'held' | 'moved' | 'cancelled' | 'overdue' | 'due',
  number
> {
  attendance: Partial<Record<AttendanceState, number>>;
}

async function countMeetings(ctx: Context, where: Where): Promise<Counts> {
  const em = await ctx.read();
  const [row] = await em.execute<Counts[]>(
    `with m as (select t.* from meetings t where ${where.sql})
     select count(*)::int as planned,
       count(*) filter (where t.status = 'HELD')::int as held,
       count(*) filter (where ${MOVED})::int as moved,
       count(*) filter (where t.status = 'CANCELLED')::int as cancelled,
       count(*) filter (where t.status = 'PLANNED' and t.meets_on < ?)::int as overdue,
       count(*) filter (where t.status <> 'PLANNED' or t.planned_on < ?)::int as due,
       (select coalesce(json_object_agg(c.state, c.n), '{}') from
         (select a.state, count(*) as n from attendances a
          join m on m.institution_id = a.institution_id and m.id = a.meeting_id group by a.state) c) as attendance
     from m t`,
    [...where.params, ctx.today, ctx.today],
  );
  if (!row) throw new Error('Counting always answers one row.');
  return row;
}

async function topicsTaught(ctx: Context, where: Where): Promise<MeetingFigures['topics']> {
  const em = await ctx.read();
  const rows = await em.execute<Array<Record<string, unknown> & { times: number }>>(
    `select o.*, taught.times from topics o
     join (select mt.institution_id, mt.topic_id, count(*)::int as times from meeting_topics mt
       join meetings t on t.institution_id = mt.institution_id and t.id = mt.meeting_id
       where ${where.sql} group by 1, 2) taught on taught.institution_id = o.institution_id and taught.topic_id = o.id
     order by taught.times desc, o.name, o.id`,
    where.params,
  );
  return rows.map(({ times, ...row }) => ({ topic: mapRow(em, Topic, row), times }));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
