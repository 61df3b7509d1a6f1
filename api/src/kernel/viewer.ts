import type { Permission } from './permission.js';

/** How far a viewer's rows reach: their own institution, or every institution of the programme (reading only). */
export type Scope = 'INSTITUTION' | 'PROGRAMME';

/** The signed-in person as the rest of the system knows them. */
export interface Viewer {
  userId: string;
  institutionId: string;
  /** Name of the role, as in `staff/roles.ts`. */
  role: string;
  scope: Scope;
  permissions: ReadonlySet<Permission>;
  /** IANA zone of the institution; calendar dates such as due dates are dates in this zone. */
  timeZone: string;
  /** SHA-256 of the session token, to end this session. */
  sessionHash: string;
}

/** A family on the page of its claim: it has no account, and acts in one institution. */
export interface Household {
  institutionId: string;
  timeZone: string;
}
