import { ChangeKind, proposeChange, whenApproved, type PendingChange } from '../approvals/index.js';
import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { bookPayments, type BookedPayment, type PaymentDraft } from './payment-booking.js';
import { requireCarrier, requirePayableOn, requireRunning } from './payment-rules.js';
import { PremiumAllocation } from './premium-allocation.entity.js';
import { bookIn, premiumBooks } from './premium-book.queries.js';
import { PremiumPayment } from './premium-payment.entity.js';
import type { PremiumRecordInput, PremiumReverseInput } from './premium.inputs.js';

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

/** Reverses a payment, once, with a row and a receipt of its own; sent again under the same key, it counts once. */
export async function reversePremium(
  unit: Unit,
  paymentId: string,
  { requestKey, reason }: PremiumReverseInput,
): Promise<PremiumPayment> {
  const payload = { paymentId, reason };
  const { id } = await unit.once('premiumReverse', requestKey, payload, async () => {
    const payment = await unit.find(PremiumPayment, paymentId);
    const draft = await draftReversal(unit, payment, reason);
    const reversal = await bookOne(unit, draft);
    const { receiptNumber } = reversal;
    const particulars = { receiptNumber, reverses: payment.receiptNumber, reason };
    await unit.journal('premium.reversed', { type: 'PremiumPayment', id: payment.id }, particulars);
    return { id: reversal.id };
  });
  return unit.find(PremiumPayment, id);
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

whenApproved(ChangeKind.PREMIUM_REVERSAL, async (unit, { subjectId, reason }) => {
  const payment = await unit.find(PremiumPayment, subjectId);
  const { id } = await bookOne(unit, await draftReversal(unit, payment, reason));
  return id;
});

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
  reason: string,
): Promise<PaymentDraft> {
  const enrolment = await unit.lock(Enrolment, payment.enrolmentId);
  await requireReversible(unit, payment);
  const { institutionId } = unit;
  const { amount, method, meetingId } = payment;
  const allocations = await unit.em.find(PremiumAllocation, {
    institutionId,
    paymentId: payment.id,
  });
  const reversal = { of: payment, reason };
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
