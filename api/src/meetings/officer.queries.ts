import { invalidField, type Unit } from '../kernel/index.js';
import { User } from '../staff/index.js';
import type { Desk } from './diary.queries.js';

/** The officer who is to lead a meeting. */
export async function activeOfficer(unit: Unit, id: string): Promise<User> {
  const officer = await unit.find(User, id);
  requireActive(officer, 'input.officerId');
  return officer;
}

/** Refuses a plan for a group whose officer has left. */
export async function requireActiveOfficer(desk: Desk, id: string): Promise<void> {
  const { institutionId } = desk;
  requireActive(await desk.em.findOneOrFail(User, { institutionId, id }), 'input.groupId');
}

function requireActive(officer: User, path: string): void {
  if (officer.isActive) return;
  throw invalidField(path, 'NOT_ACTIVE', 'This officer’s account is deactivated.');
}
