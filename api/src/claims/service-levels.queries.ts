import type { Unit } from '../kernel/index.js';
import type { ServiceLevels } from './claim-clock.js';
import { SERVICE_LEVELS } from './claim.sql.js';

/** The service levels that the programme version of an enrolment promises. */
export async function serviceLevels(unit: Unit, enrolmentId: string): Promise<ServiceLevels> {
  const [row] = await unit.em.execute<Array<{ levels: ServiceLevels | null }>>(
    `select ${SERVICE_LEVELS} as levels from (values (?::uuid, ?::uuid)) t (institution_id, enrolment_id)`,
    [unit.institutionId, enrolmentId],
  );
  if (!row?.levels) throw new Error('A programme version always has its service levels.');
  return row.levels;
}
