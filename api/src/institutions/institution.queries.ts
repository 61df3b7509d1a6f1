import { LockMode } from '@mikro-orm/postgresql';
import { DomainError, isId, notFound, phoneFrom, type Unit } from '../kernel/index.js';
import { Institution } from './institution.entity.js';
import type { InstitutionUpdateInput } from './institution.inputs.js';

/** Changes an institution. It is the tenant itself, so it is loaded by its id alone, whatever the viewer's own. */
export async function institutionChange(
  unit: Unit,
  id: string,
  expectedVersion: number,
  input: InstitutionUpdateInput,
): Promise<Institution> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const institution = isId(id) ? await unit.em.findOne(Institution, { id }, { lockMode }) : null;
  if (!institution) throw notFound('institution');
  if (institution.version !== expectedVersion) {
    throw new DomainError('CONFLICT', 'Somebody changed this institution meanwhile. Reload it.');
  }
  const phone = phoneFrom(input.phone);
  if (input.name) institution.name = input.name;
  if (input.shortName) institution.shortName = input.shortName;
  if (phone !== undefined) institution.phone = phone;
  if (input.email !== undefined) institution.email = input.email;
  await unit.journal('institution.updated', { type: 'Institution', id });
  return institution;
}
