import { DomainError, phoneFrom, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { hashPassword, isWeakPassword } from './password.js';
import { Role } from './roles.js';
import { endSessionsOf } from './session.js';
import { User } from './user.entity.js';
import type { UserCreateInput, UserUpdateInput } from './user.inputs.js';

/** Makes an account in the viewer's institution. */
export async function createUser(unit: Unit, input: UserCreateInput): Promise<User> {
  requireAllowedRole(unit, input.role);
  const email = input.email.trim().toLowerCase();
  if (isWeakPassword(input.password, email)) throw weakPassword();
  const user = unit.em.create(User, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    email,
    fullName: input.fullName.trim(),
    phone: phoneFrom(input.phone) ?? null,
    role: input.role,
    passwordHash: await hashPassword(input.password),
    deactivatedAt: null,
    lastSignedInAt: null,
    createdAt: unit.now,
  });
  await unit.journal('user.created', { type: 'User', id: user.id }, { role: user.role });
  return user;
}

/** Changes an account that is locked. */
export async function changeUser(unit: Unit, user: User, input: UserUpdateInput): Promise<User> {
  const phone = phoneFrom(input.phone);
  if (input.fullName) user.fullName = input.fullName.trim();
  if (phone !== undefined) user.phone = phone;
  if (input.role) {
    requireAllowedRole(unit, input.role);
    user.changeRole(input.role, unit.viewer.userId);
  }
  await unit.journal('user.updated', { type: 'User', id: user.id }, { role: user.role });
  return user;
}

/** Bars a locked account and ends its sessions. */
export async function deactivateUser(unit: Unit, user: User): Promise<User> {
  user.deactivate(unit.viewer.userId, unit.now);
  await endSessionsOf(unit.em, user.id);
  await unit.journal('user.deactivated', { type: 'User', id: user.id });
  return user;
}

/** The refusal of a password that is too easy. */
export function weakPassword(): DomainError {
  return ruleViolated(
    RuleCode.PASSWORD_WEAK,
    'Take a longer or less obvious password: at least 10 characters, not the e-mail address.',
  );
}

function requireAllowedRole(unit: Unit, role: Role): void {
  const isMinistry = unit.viewer.scope === 'PROGRAMME';
  const isAllowed = isMinistry
    ? role === Role.MINISTRY || role === Role.ANALYST
    : role !== Role.MINISTRY;
  if (isAllowed) return;
  throw ruleViolated(
    RuleCode.USER_ROLE_NOT_ALLOWED,
    `A ${unit.viewer.role} account cannot give the role ${role}.`,
  );
}
