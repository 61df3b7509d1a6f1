import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { postEntry } from '../ledger/index.js';
import type { Enrolment } from '../participants/index.js';
import { payoutSides } from './refund-entry.js';
import { standingPayout } from './refund-outcome.queries.js';
import { lockOutcome } from './refund-outcome.writes.js';
import { RefundPayout, RefundPayoutReversal } from './refund-payout.entity.js';

/** Proposes to book back what was handed over, because it came back; another person approves it. */
export async function proposePayoutReversal(
  unit: Unit,
  payoutId: string,
  reason: string,
): Promise<PendingChange> {
  const { payout, enrolment } = await lockStanding(unit, payoutId);
  const kind = ChangeKind.REFUND_PAYOUT_REVERSAL;
  const particulars: ReversalParticulars = { enrolmentId: enrolment.id };
  return proposeChange(unit, {
    kind,
    subjectId: payout.id,
    amount: payout.amount,
    reason,
    particulars,
  });
}

/** Whose premiums the change is about: told beside it without looking the payout up. */
export interface ReversalParticulars {
  enrolmentId: string;
}

whenApproved(ChangeKind.REFUND_PAYOUT_REVERSAL, async (unit, change) => {
  const { payout, enrolment } = await lockStanding(unit, change.subjectId);
  if (payout.paidById === unit.viewer.userId) {
    const message = 'Expected somebody else than who handed the money over to approve this.';
    throw ruleViolated(RuleCode.CHANGE_SAME_PERSON, message);
  }
  const { refundId, amount, paidById } = payout;
  const entryId = await postEntry(unit, {
    ...payoutSides(enrolment, payout.method, { isBack: true }),
    amount,
    occurredOn: unit.today,
    description: 'Premiums given back came back',
    reversesId: payout.entryId,
  });
  const { id } = unit.em.create(RefundPayoutReversal, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    payoutId: payout.id,
    refundId,
    amount,
    paidById,
    reason: change.reason,
    reversedOn: unit.today,
    changeId: change.id,
    changeState: ChangeState.APPROVED,
    approvedById: unit.viewer.userId,
    entryId,
    recordedAt: unit.now,
  });
  const subject = { type: 'Refund', id: refundId };
  await unit.journal('refundPayout.reversed', subject, { amount, payoutId: payout.id });
  return id;
});

/** A payout whose refund is locked; refuses one that came back already. */
async function lockStanding(
  unit: Unit,
  payoutId: string,
): Promise<{ payout: RefundPayout; enrolment: Enrolment }> {
  const payout = await unit.find(RefundPayout, payoutId);
  const { enrolment, outcome } = await lockOutcome(unit, payout.refundId);
  if (standingPayout(outcome)?.id === payout.id) return { payout, enrolment };
  const message = 'Expected a payout that did not come back; this one was reversed already.';
  throw ruleViolated(RuleCode.REFUND_PAYOUT_REVERSED, message);
}
