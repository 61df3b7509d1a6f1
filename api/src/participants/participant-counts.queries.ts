import { Group } from '../groups/index.js';
import type { Context } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import type { EnrolmentStatus } from './participant.enums.js';
import { arrearsCondition } from './participant.queries.js';

interface MembersCount {
  members: number;
  inArrears: number;
}

/** Present members of a group and how many of them have an overdue month, batched over the operation. */
export function arrearsMembersOf(ctx: Context, groupId: string): Promise<MembersCount> {
  return ctx
    .loader<MembersCount>(Group, 'members', async (ids) => {
      const em = await ctx.read();
      const arrears = arrearsCondition(ctx.today, { from: 1 });
      const rows = await em.execute<Array<MembersCount & { group_id: string }>>(
        `select m.group_id, count(*)::int as members, (count(*) filter (where ${arrears.sql}))::int as "inArrears"
         from memberships m join participants t on t.institution_id = m.institution_id and t.id = m.participant_id
         where m.left_on is null and m.group_id in (${ids.map(() => '?').join(', ')})
         group by m.group_id`,
        [...arrears.params, ...ids],
      );
      const byGroup = new Map(rows.map((row) => [row.group_id, row]));
      return ids.map((id) => byGroup.get(id) ?? { members: 0, inArrears: 0 });
    })
    .load(groupId);
}

interface StatusCount {
  status: EnrolmentStatus;
  count: number;
}

/** Enrolments of a cohort by status, batched over the operation. */
export function enrolmentCountsOf(ctx: Context, cohortId: string): Promise<StatusCount[]> {
  return ctx
    .loader<StatusCount[]>(Cohort, 'enrolments', async (ids) => {
      const em = await ctx.read();
      const rows = await em.execute<Array<StatusCount & { cohort_id: string }>>(
        `select cohort_id, status, count(*)::int as count from enrolments
         where cohort_id in (${ids.map(() => '?').join(', ')}) group by cohort_id, status order by cohort_id, status`,
        [...ids],
      );
      return ids.map((id) => rows.filter((row) => row.cohort_id === id));
    })
    .load(cohortId);
}
