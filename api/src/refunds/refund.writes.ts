import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
import { freeCash } from '../custody/index.js';
import { formatRupiah, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Fund, LedgerAccountKind, postEntry, requirePremiumBank } from '../ledger/index.js';
import { Beneficiary, Enrolment, EnrolmentStatus, Participant } from '../participants/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { User } from '../staff/index.js';
import { Refund, RefundGround, RefundPayout } from './refund.entity.js';
import type { RefundPayInput } from './refund.inputs.js';
import { openClaimsOf, savedOf } from './refund.queries.js';
import { refundGround, requireRefundable } from './refund.rules.js';

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
  const { ground, amount } = await judge(unit, enrolment);
  if (amount !== agreed) {
    const message = `${formatRupiah(agreed)} was proposed, by now it is ${formatRupiah(amount)}; propose it again.`;
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
  });
  return refund.id;
});

/** Hands a refund over, once and in full; sent again under the same key, it counts once. */
export async function payRefund(
  unit: Unit,
  refundId: string,
  { requestKey, ...input }: RefundPayInput,
): Promise<Refund> {
  await unit.once('refundPay', requestKey, { refundId, ...input }, async () => {
    const refund = await unit.find(Refund, refundId);
    const enrolment = await unit.lock(Enrolment, refund.enrolmentId);
    await requirePayable(unit, refund, input);
    if (input.method === PaymentMethod.CASH) await requireCash(unit, enrolment, refund.amount);
    else await requirePremiumBank(unit, enrolment.cohortId, refund.amount);
    const { id } = await bookPayout(unit, refund, { enrolment, input });
    const { amount } = refund;
    await unit.journal('refund.paid', { type: 'Refund', id: refundId }, { amount, payoutId: id });
    return { id };
  });
  return unit.find(Refund, refundId);
}

async function bookPayout(
  unit: Unit,
  { id: refundId, amount }: Refund,
  { enrolment, input }: { enrolment: Enrolment; input: Omit<RefundPayInput, 'requestKey'> },
): Promise<RefundPayout> {
  const { PARTICIPANT_SAVINGS, PREMIUM_BANK, PREMIUM_CASH } = LedgerAccountKind;
  const { method, paidOn, receivedByName } = input;
  const { cohortId } = enrolment;
  const entryId = await postEntry(unit, {
    fund: Fund.PREMIUM,
    cohortId,
    debit: { kind: PARTICIPANT_SAVINGS, enrolmentId: enrolment.id },
    credit: { kind: method === PaymentMethod.CASH ? PREMIUM_CASH : PREMIUM_BANK },
    amount,
    occurredOn: paidOn,
    description: 'Premiums given back',
  });
  return unit.em.create(RefundPayout, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    refundId,
    amount,
    cohortId,
    method,
    paidOn,
    receivedByName: receivedByName.trim(),
    paidById: unit.viewer.userId,
    entryId,
    recordedAt: unit.now,
  });
}

async function judge(
  unit: Unit,
  enrolment: Enrolment,
): Promise<{ ground: RefundGround; amount: number }> {
  const { institutionId, em } = unit;
  const amount = await savedOf(em, enrolment.id);
  const ground = requireRefundable({
    ground: refundGround(enrolment, unit.today),
    endsOn: enrolment.endsOn,
    saved: amount,
    openClaims: await openClaimsOf(em, enrolment.id),
    isRefunded: (await em.findOne(Refund, { institutionId, enrolmentId: enrolment.id })) !== null,
  });
  return { ground, amount };
}

/** The participant, or of one who died the first heir in the order; for a minor the guardian signs. */
async function payeeOf(
  unit: Unit,
  { participantId, status }: Enrolment,
): Promise<{ beneficiaryId: string | null; payeeName: string }> {
  const { institutionId, em } = unit;
  if (status !== EnrolmentStatus.DECEASED) {
    return {
      beneficiaryId: null,
      payeeName: (await unit.find(Participant, participantId)).fullName,
    };
  }
  const heirs = { institutionId, participantId, retiredAt: null };
  const heir = await em.findOne(Beneficiary, heirs, { orderBy: { priority: 'asc' } });
  if (heir) return { beneficiaryId: heir.id, payeeName: heir.guardianName ?? heir.fullName };
  const message = 'The premiums of somebody who died go to a beneficiary; add one first.';
  throw ruleViolated(RuleCode.CLAIM_NEEDS_BENEFICIARY, message);
}

async function requirePayable(
  unit: Unit,
  refund: Refund,
  { paidOn }: Pick<RefundPayInput, 'paidOn'>,
): Promise<void> {
  const { institutionId, em } = unit;
  if (paidOn > unit.today) {
    const message = `Expected today (${unit.today}) or earlier; got ${paidOn}.`;
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
  }
  if (await em.findOne(RefundPayout, { institutionId, refundId: refund.id })) {
    throw ruleViolated(RuleCode.REFUND_PAID, 'This refund was handed over already.');
  }
  const saved = await savedOf(em, refund.enrolmentId);
  if (saved !== refund.amount) {
    const message = `${formatRupiah(refund.amount)} was agreed on, ${formatRupiah(saved)} is saved; a premium was reversed meanwhile.`;
    throw ruleViolated(RuleCode.REFUND_CHANGED, message);
  }
}

/** Refuses to pay cash that is not in the payer's hands. */
async function requireCash(unit: Unit, { cohortId }: Enrolment, amount: number): Promise<void> {
  const { institutionId, viewer } = unit;
  await unit.lock(User, viewer.userId);
  const free = await freeCash(unit.em, { institutionId, userId: viewer.userId, cohortId });
  if (free >= amount) return;
  const message = `Expected ${formatRupiah(amount)} in your hands; found ${formatRupiah(Math.max(free, 0))}.`;
  throw ruleViolated(RuleCode.CASH_NOT_HELD, message);
}
