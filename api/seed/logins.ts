import { AUTHORITY, IMPLEMENTERS } from './plans.js';
import type { Role } from './plan.js';

/** Everybody's password in the demo. */
export const DEMO_PASSWORD = 'Meulaboh-7-perahu';

/** Who can sign in to the demo, and as what. */
export const DEMO_LOGINS: ReadonlyArray<{ email: string; role: Role; institution: string }> = [
  ...IMPLEMENTERS,
  AUTHORITY,
].flatMap((plan) =>
  plan.staff.map(({ email, role }) => ({ email, role, institution: plan.institution.name })),
);
