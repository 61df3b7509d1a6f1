import { mapRow, type Context } from '../kernel/index.js';
import { Decision } from './decision.entity.js';

/** Decisions offered to point to. */
const DECISIONS_MAX = 50;

/** The latest decisions that bind a group: of its own meetings, and of those of all groups; batched over the operation. */
export function decisionsOf(ctx: Context, groupId: string): Promise<Decision[]> {
  const loader = ctx.loader<Decision[]>(Decision, 'group', async (groupIds) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<Record<string, unknown>>>(
      `select g.id as of_group, d.* from groups g
       cross join lateral (
         select t.* from decisions t
         join meetings m on m.institution_id = t.institution_id and m.id = t.meeting_id
         where t.institution_id = g.institution_id and m.status = 'HELD' and (m.group_id = g.id or m.group_id is null)
         order by m.meets_on desc, t.id desc limit ${DECISIONS_MAX}) d
       where g.id in (${groupIds.map(() => '?').join(', ')})`,
      [...groupIds],
    );
    const byGroup = new Map<string, Decision[]>(groupIds.map((id) => [id, []]));
    for (const { of_group, ...row } of rows)
      byGroup.get(String(of_group))?.push(mapRow(em, Decision, row));
    return groupIds.map((id) => byGroup.get(id) ?? []);
  });
  return loader.load(groupId);
}
