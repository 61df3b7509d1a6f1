import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/index.js';
import { HostTurn } from './host-turn.entity.js';
import { rotaOn, type Rota, type RotaHistory, type RotaMember, type RotaTurn } from './rota.js';

/** The rota of a group as it stands today, batched over the operation. */
export async function rotaOf(ctx: Context, groupId: string): Promise<Rota> {
  return rotaOn(await rotaHistoryOf(ctx, groupId), ctx.today);
}

/** What is known of a group's rotation, batched over the operation. */
export function rotaHistoryOf(ctx: Context, groupId: string): Promise<RotaHistory> {
  return ctx
    .loader(HostTurn, 'history', async (groupIds) => {
      const histories = await rotaHistories(await ctx.read(), groupIds);
      return groupIds.map((id) => historyOf(histories, id));
    })
    .load(groupId);
}

/** What is known of one group's rotation. */
export async function rotaHistory(em: EntityManager, groupId: string): Promise<RotaHistory> {
  return historyOf(await rotaHistories(em, [groupId]), groupId);
}

/**
 * Members leave the rota with their enrolment; seniority is the day of enrolment, then the participant number. A place
 * in the queue was exchanged on the day of the turn that came by the swap, and moves with that turn's meeting.
 */
async function rotaHistories(
  em: EntityManager,
  groupIds: readonly string[],
): Promise<Map<string, RotaHistory>> {
  const rows = await em.execute<Array<{ id: string; members: RotaMember[]; turns: RotaTurn[] }>>(
    `select g.id,
       coalesce((select json_agg(json_build_object(
           'participantId', m.participant_id, 'joinedOn', m.joined_on, 'leftOn', least(m.left_on, e.ended_on),
           'seniority', e.enrolled_on || ' ' || p.number))
         from memberships m
         join participants p on p.institution_id = m.institution_id and p.id = m.participant_id
         join enrolments e on e.institution_id = m.institution_id and e.participant_id = m.participant_id
           and e.cohort_id = g.cohort_id
         where m.institution_id = g.institution_id and m.group_id = g.id), '[]') as members,
       coalesce((select json_agg(json_build_object(
           'participantId', h.participant_id, 'state', h.state, 'turnOn', h.turn_on, 'exemptUntil', h.exempt_until,
           'exchange', case when s.id is not null then json_build_object('withId', s.giver_id, 'agreed', s.id) end))
         from host_turns h
         left join host_swaps s on s.institution_id = h.institution_id and s.id = h.came_by_swap_id
           and s.taken_meeting_id is null
         where h.institution_id = g.institution_id and h.group_id = g.id), '[]') as turns
     from groups g where g.id in (${groupIds.map(() => '?').join(', ')})`,
    [...groupIds],
  );
  return new Map(rows.map(({ id, members, turns }) => [id, { members, turns }]));
}

function historyOf(histories: ReadonlyMap<string, RotaHistory>, groupId: string): RotaHistory {
  return histories.get(groupId) ?? { members: [], turns: [] };
}
