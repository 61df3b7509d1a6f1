import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
import { formatRupiah, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Beneficiary, Enrolment, EnrolmentStatus, Participant } from '../participants/index.js';
import { Refund, type RefundGround } from './refund.entity.js';
import { earlierRefunds, openClaimsOf, savedOf } from './refund.queries.js';
import { refundGround, requireRefundable, requireWaiting } from './refund.rules.js';
import { refundState } from './refund-outcome.queries.js';
import { lockOutcome } from './refund-outcome.writes.js';
import { RefundWithdrawal } from './refund-withdrawal.entity.js';

/** Proposes to give the premiums of an enrolment back; another person approves it. */
export async function proposeRefund(
  unit: Unit,
  enrolmentId: string,
  reason: string,
): Promise<PendingChange> {
  const enrolment = await unit.lock(Enrolment, enrolmentId);
  const { amount } = await judge(unit, enrolment);
  await payeeOf(unit, enrolment);
  const kind = ChangeKind.REFUND;
  return proposeChange(unit, { kind, subjectId: enrolment.id, amount, reason });
}

whenApproved(ChangeKind.REFUND, async (unit, { id: changeId, subjectId, amount: agreed }) => {
  const enrolment = await unit.lock(Enrolment, subjectId);
  const { ground, amount, replacesId } = await judge(unit, enrolment);
  if (amount !== agreed) {
    const message = `${formatRupiah(agreed)} was proposed, by now it is ${formatRupiah(amount)}. Reject or take back the proposal, and propose it again.`;
    throw ruleViolated(RuleCode.REFUND_CHANGED, message);
  }
  if (enrolment.isRunning) enrolment.end(EnrolmentStatus.MATURED, enrolment.endsOn, 'Term ended');
  const refund = unit.em.create(Refund, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    enrolmentId: enrolment.id,
    ground,
    amount,
    ...(await payeeOf(unit, enrolment)),
    changeId,
    changeState: ChangeState.APPROVED,
    approvedAt: unit.now,
    replacesId,
  });
  return refund.id;
});

/** Takes a refund back that was agreed on and not paid; another may be proposed then. */
export async function withdrawRefund(
  unit: Unit,
  refundId: string,
  reason: string,
): Promise<Refund> {
  const { refund, outcome } = await lockOutcome(unit, refundId);
  requireWaiting(refundState(outcome));
  const { institutionId, em, viewer, now } = unit;
  em.create(RefundWithdrawal, {
    institutionId,
    refundId: refund.id,
    enrolmentId: refund.enrolmentId,
    reason,
    withdrawnById: viewer.userId,
    withdrawnAt: now,
  });
  const { amount } = refund;
  await unit.journal('refund.withdrawn', { type: 'Refund', id: refund.id }, { amount, reason });
  return refund;
}

async function judge(
  unit: Unit,
  enrolment: Enrolment,
): Promise<{ ground: RefundGround; amount: number; replacesId: string | null }> {
  const { em } = unit;
  const amount = await savedOf(em, enrolment.id);
  const earlier = (await earlierRefunds(em, [enrolment.id])).get(enrolment.id);
  const ground = requireRefundable({
    ground: refundGround(enrolment, unit.today),
    endsOn: enrolment.endsOn,
    saved: amount,
    openClaims: await openClaimsOf(em, enrolment.id),
    isRefunded: earlier !== undefined && !earlier.isWithdrawn,
  });
  return { ground, amount, replacesId: earlier?.id ?? null };
}

/** The participant, or of one who died the first heir in the order; for a minor the guardian signs. */
async function payeeOf(
  unit: Unit,
  { participantId }: Enrolment,
): Promise<{ beneficiaryId: string | null; payeeName: string }> {
  const { institutionId, em } = unit;
  const participant = await unit.find(Participant, participantId);
  // Whoever died after the term was over, and had not fetched the money, has heirs too.
  if (participant.deceasedOn === null)
    return { beneficiaryId: null, payeeName: participant.fullName };
  const heirs = { institutionId, participantId, retiredAt: null };
  const heir = await em.findOne(Beneficiary, heirs, { orderBy: { priority: 'asc' } });
  if (heir) return { beneficiaryId: heir.id, payeeName: heir.guardianName ?? heir.fullName };
  const message = 'The premiums of somebody who died go to a beneficiary; add one first.';
  throw ruleViolated(RuleCode.CLAIM_NEEDS_BENEFICIARY, message);
}
