import { inMedan, type Instant, type LocalDate } from './calendar.js';
import type { NewId } from './ids.js';
import type { AuthorityPlan, InstitutionPlan, Role, StaffPlan } from './plan.js';

/** A row of `institutions`. */
export interface InstitutionRow extends InstitutionPlan {
  id: string;
  timeZone: 'Asia/Jakarta';
  createdAt: Instant;
}

/** A row of `users` without its password's hash. */
export interface UserRow extends StaffPlan {
  institutionId: string;
  id: string;
  phone: string;
  createdAt: Instant;
}

/** The people of an implementing institution by what they do. */
export interface Staff {
  head: UserRow;
  treasurer: UserRow;
  officers: readonly UserRow[];
}

/** An institution with the people who sign in for it, registered on a day. */
export function buildInstitution(
  plan: Pick<AuthorityPlan, 'institution' | 'staff'>,
  newId: NewId,
  registeredOn: LocalDate,
) {
  const createdAt = inMedan(registeredOn, '09:00');
  const id = newId(createdAt);
  const institution: InstitutionRow = {
    ...plan.institution,
    id,
    timeZone: 'Asia/Jakarta',
    createdAt,
  };
  const users = plan.staff.map((person, index): UserRow => {
    const phone = `${plan.institution.phone.slice(0, -1)}${index + 2}`;
    const at = inMedan(registeredOn, `09:${10 + index}`);
    return { ...person, institutionId: id, id: newId(at), phone, createdAt: at };
  });
  return { institution, users };
}

/** The people of an implementing institution, found by role. */
export function staffOf(users: readonly UserRow[]): Staff {
  const officers = users.filter((user) => user.role === 'OFFICER');
  return { head: only(users, 'HEAD'), treasurer: only(users, 'TREASURER'), officers };
}

function only(users: readonly UserRow[], role: Role): UserRow {
  const user = users.find((candidate) => candidate.role === role);
  if (!user) throw new Error(`The plan names nobody with the role ${role}.`);
  return user;
}
