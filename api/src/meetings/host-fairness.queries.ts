import type { Context } from '../kernel/index.js';
import { fairnessOf, type Fairness, type FairnessHistory } from './host-fairness.js';
import { Meeting } from './meeting.entity.js';

/** How evenly hosting is spread over a group, batched over the operation. */
export function hostFairnessOf(ctx: Context, groupId: string): Promise<Fairness> {
  const loader = ctx.loader<Fairness>(Meeting, 'fairness', async (groupIds) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<FairnessHistory & { id: string }>>(
      `${HISTORY} where g.id in (${groupIds.map(() => '?').join(', ')})`,
      [...groupIds],
    );
    const byGroup = new Map(rows.map((row) => [row.id, row]));
    return groupIds.map((id) => fairnessOf(byGroup.get(id) ?? NOTHING));
  });
  return loader.load(groupId);
}

const NOTHING: FairnessHistory = { memberIds: [], turns: [], heldMeetings: [], swaps: 0 };

/** Of a meeting the host who was entered first, even if somebody else hosted in the end. */
const HISTORY = `select g.id,
    coalesce((select json_agg(distinct m.participant_id) from memberships m
      where m.institution_id = g.institution_id and m.group_id = g.id and m.left_on is null), '[]') as "memberIds",
    coalesce((select json_agg(json_build_object('participantId', h.participant_id, 'state', h.state,
        'turnOn', h.turn_on, 'isOverride', h.is_override)) from host_turns h
      where h.institution_id = g.institution_id and h.group_id = g.id), '[]') as turns,
    coalesce((select json_agg(json_build_object('firstHostId', f.participant_id, 'hostId', f.host_id))
      from (
        select distinct on (m.id) h.participant_id,
          (select d.participant_id from host_turns d where d.institution_id = m.institution_id
             and d.meeting_id = m.id and d.state = 'HOSTED') as host_id
        from meetings m
        join host_turns h on h.institution_id = m.institution_id and h.meeting_id = m.id
        where m.institution_id = g.institution_id and m.group_id = g.id and m.kind = 'MONTHLY' and m.status = 'HELD'
        order by m.id, h.recorded_at, h.id) f), '[]') as "heldMeetings",
    (select count(*)::int from host_swaps s
      where s.institution_id = g.institution_id and s.group_id = g.id) as swaps
  from groups g`;
