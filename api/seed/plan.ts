import type { Cause } from './programme.js';

/** What a user works as. */
export type Role = 'MINISTRY' | 'HEAD' | 'TREASURER' | 'OFFICER' | 'ANALYST';

/** What becomes of a member in the time the demo covers. */
export type LifeKind =
  | 'STEADY'
  | 'LATE_JOINER'
  | 'WITHDRAWN'
  | 'LAPSED'
  | 'DECEASED'
  | 'SUSPENDED'
  | 'RESUMED'
  | 'IN_ARREARS'
  | 'LONG_IN_ARREARS'
  | 'AHEAD'
  | 'TRANSFERRED'
  | 'WITHOUT_HEIR';

/** Why a claim is refused. */
export type RejectionReason =
  | 'NOT_COVERED_EVENT'
  | 'WAITING_PERIOD'
  | 'SUSPENDED_COVER'
  | 'CAP_REACHED'
  | 'INCAPACITY_TOO_SHORT';

/** How many days ago an open claim's steps were; what has not happened is left out. */
export interface OpenClaimPlan {
  cause: Cause;
  event: number;
  reported: number;
  complete?: number;
  verified?: number;
  approved?: number;
  disbursed?: number;
}

/** A person who signs in. */
export interface StaffPlan {
  email: string;
  fullName: string;
  role: Role;
}

/** What an institution is called and where it is. */
export interface InstitutionPlan {
  kind: 'IMPLEMENTER' | 'AUTHORITY';
  name: string;
  shortName: string;
  regionCode: string;
  phone: string;
  email: string;
}

/** A group to be filled with members. */
export interface GroupPlan {
  name: string;
  size: number;
  /** How far from today the group's meeting day lies: the month's rule is chosen so that it falls there. */
  meetsInDays: number;
  /** The group's latest meeting took place, but nobody has entered it yet. */
  isLastUnrecorded?: boolean;
  /** The group's next meeting has no host yet. */
  isNextWithoutHost?: boolean;
}

/** Everything one implementing institution's story is made from. */
export interface ImplementerPlan {
  institution: InstitutionPlan;
  staff: readonly StaffPlan[];
  monthsElapsed: number;
  quota: number;
  regions: readonly string[];
  groups: readonly GroupPlan[];
  /** How many members live through what; everybody else simply stays. */
  lives: Readonly<Partial<Record<LifeKind, number>>>;
  illnesses: number;
  accidents: number;
  openClaims: readonly OpenClaimPlan[];
  rejections: readonly RejectionReason[];
  /** Payments entered wrongly and reversed. */
  mistakes: number;
  /** Months of the cohort in which each group deliberates. */
  deliberationMonths: readonly number[];
}

/** An institution that oversees and runs nothing itself. */
export interface AuthorityPlan {
  institution: InstitutionPlan;
  staff: readonly StaffPlan[];
}
