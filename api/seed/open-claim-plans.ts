import type { OpenClaimPlan } from './plan.js';

/** Polonia's open claims: every stage, some in time, some due today or soon, several late. */
export const OPEN_CLAIMS_POLONIA: readonly OpenClaimPlan[] = [
  { cause: 'ILLNESS', event: 5, reported: 1 },
  { cause: 'ACCIDENT', event: 9, reported: 6 },
  { cause: 'ILLNESS', event: 16, reported: 12 },
  { cause: 'ILLNESS', event: 9, reported: 6, complete: 1 },
  { cause: 'ILLNESS', event: 13, reported: 10, complete: 5 },
  { cause: 'ILLNESS', event: 19, reported: 15, complete: 10 },
  { cause: 'ILLNESS', event: 11, reported: 8, complete: 6, verified: 4 },
  { cause: 'ILLNESS', event: 27, reported: 24, complete: 13, verified: 9 },
  { cause: 'ILLNESS', event: 16, reported: 12, complete: 7, verified: 5, approved: 3 },
  { cause: 'ACCIDENT', event: 30, reported: 26, complete: 16, verified: 13, approved: 9 },
  { cause: 'DEATH', event: 12, reported: 11, complete: 6, verified: 5, approved: 4, disbursed: 1 },
  {
    cause: 'ILLNESS',
    event: 33,
    reported: 29,
    complete: 19,
    verified: 17,
    approved: 14,
    disbursed: 8,
  },
];

/** Mabar Hilir's open claims. */
export const OPEN_CLAIMS_MABAR: readonly OpenClaimPlan[] = [
  { cause: 'ILLNESS', event: 10, reported: 7, complete: 4 },
  { cause: 'ILLNESS', event: 24, reported: 20, complete: 12, verified: 9, approved: 7 },
];
