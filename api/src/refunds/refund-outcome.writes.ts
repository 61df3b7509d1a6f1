import type { Unit } from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { Refund } from './refund.entity.js';
import type { RefundOutcome } from './refund-outcome.queries.js';
import { RefundPayout, RefundPayoutReversal } from './refund-payout.entity.js';
import { RefundWithdrawal } from './refund-withdrawal.entity.js';

/** A refund whose enrolment is locked, so that nothing becomes of it meanwhile. */
export interface LockedRefund {
  refund: Refund;
  enrolment: Enrolment;
  outcome: RefundOutcome;
}

/** Locks what a refund is of, and reads what became of it. */
export async function lockOutcome(unit: Unit, refundId: string): Promise<LockedRefund> {
  const refund = await unit.find(Refund, refundId);
  const enrolment = await unit.lock(Enrolment, refund.enrolmentId);
  const { institutionId, em } = unit;
  const own = { institutionId, refundId };
  const outcome = {
    withdrawal: await em.findOne(RefundWithdrawal, own),
    payouts: await em.find(RefundPayout, own, { orderBy: { id: 'asc' } }),
    reversals: await em.find(RefundPayoutReversal, own, { orderBy: { id: 'asc' } }),
  };
  return { refund, enrolment, outcome };
}
