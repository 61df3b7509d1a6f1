import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type Context } from '../kernel/index.js';
import { rotaOf } from '../rotations/index.js';
import { membersOf } from './field-members.queries.js';
import { wordsOf } from './field-merges.queries.js';
import { totalsOf } from './field-totals.js';
import type { FieldCash, FieldMeeting, FieldPack, FieldTopic } from './field.types.js';

/** A phone holds meetings from so many days ago … */
const DAYS_BACK = 14;
/** … to so many days ahead: the next one of every monthly group. */
const DAYS_AHEAD = 45;

const NO_CASH: FieldCash = { countedCash: null, cashCounts: [] };

/** A meeting before its members are known. */
export type MeetingRow = Omit<
  FieldMeeting,
  'members' | 'merges' | 'totals' | 'nextHostName' | keyof FieldCash
> & {
  groupId: string | null;
  groupName: string | null;
  hostId: string | null;
};

/** Everything the viewer's phone needs of their groups; a group without a meeting in reach has none. */
export async function fieldPacks(ctx: Context): Promise<FieldPack[]> {
  const em = await ctx.read();
  const { userId, institutionId } = ctx.viewer;
  const rows = await meetingRows(
    em,
    `m.institution_id = ? and (g.officer_id = ? or m.officer_id = ?) and m.meets_on between ? and ? and m.status <> 'CANCELLED'`,
    [institutionId, userId, userId, addDays(ctx.today, -DAYS_BACK), addDays(ctx.today, DAYS_AHEAD)],
  );
  const meetings = await complete(ctx, rows);
  const topics = await em.execute<FieldTopic[]>(
    `select id, name from topics where institution_id = ? and retired_on is null order by name`,
    [institutionId],
  );
  const groups = Map.groupBy(rows, ({ groupId }) => groupId);
  return [...groups].flatMap(([id, [first, ...others]]) => {
    if (id === null || !first?.groupName) return [];
    const ids = new Set([first, ...others].map((row) => row.id));
    const group = { id, name: first.groupName };
    return { group, topics, meetings: meetings.filter((meeting) => ids.has(meeting.id)) };
  });
}

/** Meetings as phones hold them, in the order of the ids. */
export async function fieldMeetings(ctx: Context, ids: readonly string[]): Promise<FieldMeeting[]> {
  if (ids.length === 0) return [];
  const list = ids.map(() => '?').join(', ');
  return complete(ctx, await meetingRows(await ctx.read(), `m.id in (${list})`, ids));
}

function meetingRows(
  em: EntityManager,
  condition: string,
  params: readonly unknown[],
): Promise<MeetingRow[]> {
  return em.execute<MeetingRow[]>(
    `select m.id, m.meets_on::text as "meetsOn", m.starts_at as "startsAt", m.place, m.status,
       m.group_id as "groupId", g.name as "groupName",
       p.id as "hostId", p.full_name as "hostName",
       array(select t.topic_id::text from meeting_topics t
         where t.institution_id = m.institution_id and t.meeting_id = m.id order by 1) as "topicIds",
       exists (select 1 from field_operations o where o.institution_id = m.institution_id and o.meeting_id = m.id
          and o.kind = 'CLOSE' and o.outcome = 'ACCEPTED') as "isClosed"
     from meetings m
     left join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     left join host_turns h on h.institution_id = m.institution_id and h.meeting_id = m.id and h.state in ('PLANNED', 'HOSTED')
     left join participants p on p.institution_id = h.institution_id and p.id = h.participant_id
     where ${condition}
     order by g.name, m.meets_on, m.id`,
    [...params],
  );
}

async function complete(ctx: Context, rows: readonly MeetingRow[]): Promise<FieldMeeting[]> {
  if (rows.length === 0) return [];
  const members = await membersOf(ctx, rows);
  const words = await wordsOf(ctx, members);
  const queues = await queuesOf(ctx, rows);
  return rows.map(({ groupId, groupName: _, hostId, ...row }) => {
    const own = members.get(row.id) ?? [];
    // Who hosts this one is not asked again, though the turn may still be planned for today.
    const nextHost = queues.get(groupId ?? '')?.find((id) => id !== hostId);
    return {
      ...row,
      members: own,
      ...(words.get(row.id)?.cash ?? NO_CASH),
      merges: words.get(row.id)?.merges ?? [],
      nextHostName: own.find(({ participantId }) => participantId === nextHost)?.name ?? null,
      totals: totalsOf(own),
    };
  });
}

/** The participants of each group in the order in which they are to host. */
async function queuesOf(ctx: Context, rows: readonly MeetingRow[]): Promise<Map<string, string[]>> {
  const groupIds = [...new Set(rows.flatMap(({ groupId }) => groupId ?? []))];
  const queues = await Promise.all(groupIds.map((id) => rotaOf(ctx, id)));
  const ids = queues.map(({ queue }) => queue.map(({ participantId }) => participantId));
  return new Map(groupIds.map((id, index) => [id, ids[index] ?? []]));
}
