import { Group } from '../groups/index.js';
import { notFound, Where, type Context } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { ageingSql } from './premium-arrears.sql.js';
import type {
  ArrearsAgeing,
  PremiumArrears,
  PremiumArrearsFilter,
} from './premium-arrears.types.js';

interface AgeingRow extends Omit<ArrearsAgeing, 'onTimeShare'> {
  isWhole: boolean;
  groupId: string | null;
}

/** Arrears by age and punctuality, in all and by group, in one statement. */
export async function premiumArrearsOf(
  ctx: Context,
  filter: PremiumArrearsFilter | null,
): Promise<PremiumArrears> {
  const { cohortId, groupId } = filter ?? {};
  if (cohortId && !(await ctx.record(Cohort, cohortId))) throw notFound('cohort');
  if (groupId && !(await ctx.record(Group, groupId))) throw notFound('group');
  const where = new Where().id('e.cohort_id', cohortId).id('m.group_id', groupId);
  const em = await ctx.read();
  const rows = await em.execute<AgeingRow[]>(ageingSql(where.sql), [ctx.today, ...where.params]);
  const whole = rows.find(({ isWhole }) => isWhole);
  if (!whole) throw new Error('Counting always answers one row.');
  const groups = rows.filter(({ isWhole }) => !isWhole);
  return {
    on: ctx.today,
    whole: ageingOf(whole),
    groups: groups.map((row) => ({ groupId: row.groupId, ageing: ageingOf(row) })),
  };
}

function ageingOf({ isWhole: _, groupId: __, ...row }: AgeingRow): ArrearsAgeing {
  const { judgedMonths, onTimeMonths } = row;
  return { ...row, onTimeShare: judgedMonths === 0 ? null : onTimeMonths / judgedMonths };
}
