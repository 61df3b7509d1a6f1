import type { MeetingPlanOutcome } from '../../data/gql/enums';
import type { Text } from '../../i18n/messages';
import type { Plan } from './plan.rows';

const TOLD = [
  'NEEDS_CHOICE',
  'CLASHES',
  'LEFT_OUT',
  'EXISTS',
] as const satisfies readonly MeetingPlanOutcome[];

/** A plan in one line: how many are to be planned, and what is not, for which reason. */
export function planCounts({ plannedCount, days }: Pick<Plan, 'plannedCount' | 'days'>, t: Text) {
  const others = TOLD.flatMap((outcome) => {
    const count = days.filter((day) => day.outcome === outcome).length;
    return count > 0 ? [t(`plan.counts.${outcome}`, { smart_count: count })] : [];
  });
  return [t('plan.counts.planned', { smart_count: plannedCount }), ...others].join(' · ');
}
