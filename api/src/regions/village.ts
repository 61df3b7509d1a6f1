import { invalidField, type Unit } from '../kernel/index.js';
import { Region, RegionLevel } from './region.entity.js';

/** Refuses an input's `regionCode` that is no village (kelurahan or desa): everybody lives in one. */
export async function requireVillage(unit: Unit, code: string): Promise<void> {
  const region = await unit.em.findOne(Region, { code });
  if (region?.level === RegionLevel.VILLAGE) return;
  const message = region
    ? `A village is needed; ${region.name} is a ${region.level.toLowerCase()}.`
    : `No region has the code ${code.slice(0, 20)}.`;
  throw invalidField('input.regionCode', region ? 'NOT_A_VILLAGE' : 'NO_SUCH_REGION', message);
}
