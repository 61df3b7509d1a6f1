import { ChangeKind, proposeChange, whenApproved, type PendingChange } from '../approvals/index.js';
import { freeCash } from '../custody/index.js';
import { formatRupiah, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { requirePremiumBank } from '../ledger/index.js';
import { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { User } from '../staff/index.js';
import {
  bookPayments,
  type BookedPayment,
  type PaymentDraft,
  type ReversalGround,
} from './payment-booking.js';
import { requireCarrier, requirePayableOn, requireRunning } from './payment-rules.js';
import { PremiumAllocation } from './premium-allocation.entity.js';
import { bookIn, premiumBooks } from './premium-book.queries.js';
import { PaymentMethod, PremiumPayment } from './premium-payment.entity.js';
import type { PremiumRecordInput } from './premium.inputs.js';

/** Records money received for an enrolment; sent again under the same key, it counts once. */
export async function recordPremium(
  unit: Unit,
  { requestKey, ...input }: PremiumRecordInput,
): Promise<PremiumPayment> {
  const { id } = await unit.once('premiumRecord', requestKey, input, async () => {
    const draft = await draftPayment(unit, input);
    const payment = await bookOne(unit, draft);
    const { amount, paidOn } = draft;
    const particulars = { receiptNumber: payment.receiptNumber, amount, paidOn };
    await unit.journal('premium.recorded', { type: 'PremiumPayment', id: payment.id }, particulars);
    return { id: payment.id };
  });
  return unit.find(PremiumPayment, id);
}

/** Takes back what a phone recorded and then undid; the phone's own word needs no second person. */
export async function takeBack(
  unit: Unit,
  { id: undoneOperationId, paymentId }: { id: string; paymentId: string },
  reason: string,
): Promise<void> {
  await reverse(unit, paymentId, { reason, by: { undoneOperationId } });
}

/** Proposes to take a payment back; another person approves it. */
export async function proposeReversal(
  unit: Unit,
  paymentId: string,
  reason: string,
): Promise<PendingChange> {
  const payment = await unit.find(PremiumPayment, paymentId);
  await requireReversible(unit, payment);
  const { id: subjectId, amount } = payment;
  return proposeChange(unit, { kind: ChangeKind.PREMIUM_REVERSAL, subjectId, amount, reason });
}

whenApproved(ChangeKind.PREMIUM_REVERSAL, async (unit, { id: changeId, subjectId, reason }) => {
  await requireMoneyThere(unit, await unit.find(PremiumPayment, subjectId));
  return reverse(unit, subjectId, { reason, by: { changeId } });
});

/**
 * Refuses to take back money that has moved on since: then it was real, or the books would show cash that nobody has.
 * What a phone undoes passes, since a phone that is refused can do nothing about it; cash that then lacks stands as a
 * difference.
 */
async function requireMoneyThere(unit: Unit, payment: PremiumPayment): Promise<void> {
  const { institutionId, em } = unit;
  const { amount, method, recordedById: userId } = payment;
  const { cohortId } = await unit.lock(Enrolment, payment.enrolmentId);
  if (method === PaymentMethod.TRANSFER) return requirePremiumBank(unit, cohortId, amount);
  await unit.lock(User, userId);
  const free = await freeCash(em, { institutionId, userId, cohortId });
  if (free >= amount) return;
  const message = `Expected ${formatRupiah(amount)} still with who took it; found ${formatRupiah(Math.max(free, 0))}.`;
  throw ruleViolated(RuleCode.PAYMENT_CASH_GONE, message);
}

/** Reverses a payment, once, with a row and a receipt of its own; answers the id of that row. */
async function reverse(
  unit: Unit,
  paymentId: string,
  ground: { reason: string; by: ReversalGround },
): Promise<string> {
  const payment = await unit.find(PremiumPayment, paymentId);
  const { id, receiptNumber } = await bookOne(unit, await draftReversal(unit, payment, ground));
  const particulars = { receiptNumber, reverses: payment.receiptNumber, reason: ground.reason };
  await unit.journal('premium.reversed', { type: 'PremiumPayment', id: paymentId }, particulars);
  return id;
}

async function draftPayment(
  unit: Unit,
  input: Omit<PremiumRecordInput, 'requestKey'>,
): Promise<PaymentDraft> {
  const {
    amount,
    paidOn,
    method,
    meetingId = null,
    carriedByParticipantId: carrierId = null,
  } = input;
  const enrolment = await unit.lock(Enrolment, input.enrolmentId);
  requirePayableOn(enrolment, paidOn, unit.today);
  requireRunning(enrolment);
  if (meetingId !== null) (await unit.find(Meeting, meetingId)).requireHeld();
  if (carrierId !== null) {
    const { id } = await unit.find(Participant, carrierId);
    requireCarrier({ id, isKnown: true }, enrolment.participantId);
  }
  const book = bookIn(await premiumBooks(unit.em, [enrolment.id]), enrolment.id);
  const allocations = book.allocate(amount, input.months ?? null);
  return {
    enrolment,
    amount,
    allocations,
    paidOn,
    method,
    meetingId,
    carriedById: carrierId,
    reversal: null,
  };
}

async function draftReversal(
  unit: Unit,
  payment: PremiumPayment,
  ground: { reason: string; by: ReversalGround },
): Promise<PaymentDraft> {
  const enrolment = await unit.lock(Enrolment, payment.enrolmentId);
  await requireReversible(unit, payment);
  const { institutionId } = unit;
  const { amount, method, meetingId } = payment;
  const allocations = await unit.em.find(PremiumAllocation, {
    institutionId,
    paymentId: payment.id,
  });
  const reversal = { of: payment, ...ground };
  return {
    enrolment,
    amount,
    allocations,
    paidOn: unit.today,
    method,
    meetingId,
    carriedById: null,
    reversal,
  };
}

/** Refuses a reversal, and a payment that was reversed. */
async function requireReversible(unit: Unit, payment: PremiumPayment): Promise<void> {
  payment.requireReversible();
  const { institutionId } = unit;
  if (await unit.em.findOne(PremiumPayment, { institutionId, reversesId: payment.id })) {
    const message = `${payment.receiptNumber} was already reversed.`;
    throw ruleViolated(RuleCode.PAYMENT_ALREADY_REVERSED, message);
  }
}

async function bookOne(unit: Unit, draft: PaymentDraft): Promise<BookedPayment> {
  const [booked] = await bookPayments(unit, [draft]);
  if (!booked) throw new Error('One draft makes one payment.');
  return booked;
}
