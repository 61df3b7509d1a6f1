import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServiceLevels } from './claim-clock.js';

/** Answers how to find the service levels that each enrolment's programme version promises, in one statement. */
export async function serviceLevels(
  em: EntityManager,
  enrolmentIds: readonly string[],
): Promise<(enrolmentId: string) => ServiceLevels> {
  const rows = await em.execute<Array<{ id: string; levels: ServiceLevels }>>(
    `select e.id, json_object_agg(l.stage, l.target_days) as levels from enrolments e
     join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
     join programme_service_levels l on l.programme_version_id = c.programme_version_id
     where e.id in (${enrolmentIds.map(() => '?').join(', ')}) group by e.id`,
    [...enrolmentIds],
  );
  const byEnrolment = new Map(rows.map((row) => [row.id, row.levels]));
  return (enrolmentId) => {
    const levels = byEnrolment.get(enrolmentId);
    if (!levels) throw new Error('A published programme version always has its service levels.');
    return levels;
  };
}
