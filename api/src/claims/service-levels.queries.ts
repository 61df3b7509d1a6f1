import type { Unit } from '../kernel/index.js';
import type { ServiceLevels } from './claim-clock.js';

/** The service levels that the programme version of an enrolment promises. */
export async function serviceLevels(unit: Unit, enrolmentId: string): Promise<ServiceLevels> {
  const [row] = await unit.em.execute<Array<{ levels: ServiceLevels | null }>>(
    `select json_object_agg(l.stage, l.target_days) as levels from enrolments e
     join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
     join programme_service_levels l on l.programme_version_id = c.programme_version_id
     where e.institution_id = ? and e.id = ?`,
    [unit.institutionId, enrolmentId],
  );
  if (!row?.levels) throw new Error('A programme version always has its service levels.');
  return row.levels;
}
