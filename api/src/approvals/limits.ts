import { Role } from '../staff/index.js';
import { ChangeKind } from './change.enums.js';

/** No amount is too high. */
const ANY = Number.MAX_SAFE_INTEGER;

/**
 * The one table of who may approve what, up to which amount in whole rupiah. The treasurer keeps the money, so a larger
 * change of it is the head's. No source gives amounts: a hundred premiums, and one benefit of the highest kind.
 */
export const APPROVAL_LIMITS: Readonly<Record<ChangeKind, Partial<Record<Role, number>>>> = {
  [ChangeKind.PREMIUM_REVERSAL]: { [Role.TREASURER]: 500_000, [Role.HEAD]: ANY },
  [ChangeKind.CUSTODY_DIFFERENCE]: { [Role.TREASURER]: 500_000, [Role.HEAD]: ANY },
  [ChangeKind.FUND_TRANCHE]: { [Role.TREASURER]: 600_000, [Role.HEAD]: ANY },
  [ChangeKind.REFUND]: { [Role.HEAD]: ANY },
  [ChangeKind.REFUND_RUN]: { [Role.HEAD]: ANY },
  // The treasurer handed the money over: whether it came back is for the head to see.
  [ChangeKind.REFUND_PAYOUT_REVERSAL]: { [Role.HEAD]: ANY },
};

/** The roles that may approve a change of this kind and amount. */
export function rolesThatApprove(kind: ChangeKind, amount: number): Role[] {
  return Object.values(Role).filter((role) => mayApprove(role, kind, amount));
}

/** Whether somebody with this role may approve it, if they did not propose it. */
export function mayApprove(role: string, kind: ChangeKind, amount: number): boolean {
  const limits: Readonly<Record<string, number | undefined>> = APPROVAL_LIMITS[kind];
  return amount <= (limits[role] ?? -1);
}
