import { freeCash } from '../custody/index.js';
import { formatRupiah, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { postEntry, requirePremiumBank } from '../ledger/index.js';
import type { Enrolment } from '../participants/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { User } from '../staff/index.js';
import { Refund } from './refund.entity.js';
import type { RefundPayInput } from './refund.inputs.js';
import { savedOf } from './refund.queries.js';
import { requireWaiting } from './refund.rules.js';
import { lastPayout, refundState } from './refund-outcome.queries.js';
import { lockOutcome, type LockedRefund } from './refund-outcome.writes.js';
import { payoutSides } from './refund-entry.js';
import { RefundPayout } from './refund-payout.entity.js';

/** Hands a refund over in full; sent again under the same key, it counts once. */
export async function payRefund(
  unit: Unit,
  refundId: string,
  { requestKey, ...input }: RefundPayInput,
): Promise<Refund> {
  await unit.once('refundPay', requestKey, { refundId, ...input }, async () => {
    const locked = await lockOutcome(unit, refundId);
    await requirePayable(unit, locked, input);
    const { enrolment } = locked;
    const { amount } = locked.refund;
    if (input.method === PaymentMethod.CASH) await requireCash(unit, enrolment, amount);
    else await requirePremiumBank(unit, enrolment.cohortId, amount);
    const { id } = await bookPayout(unit, locked, input);
    await unit.journal('refund.paid', { type: 'Refund', id: refundId }, { amount, payoutId: id });
    return { id };
  });
  return unit.find(Refund, refundId);
}

async function bookPayout(
  unit: Unit,
  { refund, enrolment, outcome }: LockedRefund,
  { method, paidOn, receivedByName }: Omit<RefundPayInput, 'requestKey'>,
): Promise<RefundPayout> {
  const entryId = await postEntry(unit, {
    ...payoutSides(enrolment, method, { isBack: false }),
    amount: refund.amount,
    occurredOn: paidOn,
    description: 'Premiums given back',
  });
  return unit.em.create(RefundPayout, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    refundId: refund.id,
    amount: refund.amount,
    cohortId: enrolment.cohortId,
    method,
    paidOn,
    receivedByName: receivedByName.trim(),
    paidById: unit.viewer.userId,
    entryId,
    recordedAt: unit.now,
    replacesId: lastPayout(outcome)?.id ?? null,
  });
}

async function requirePayable(
  unit: Unit,
  { refund, outcome }: LockedRefund,
  { paidOn }: Pick<RefundPayInput, 'paidOn'>,
): Promise<void> {
  if (paidOn > unit.today) {
    const message = `Expected today (${unit.today}) or earlier; got ${paidOn}.`;
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
  }
  requireWaiting(refundState(outcome));
  const saved = await savedOf(unit.em, refund.enrolmentId);
  if (saved !== refund.amount) {
    const message = `${formatRupiah(refund.amount)} was agreed on, ${formatRupiah(saved)} is saved: a premium was reversed meanwhile. Take this refund back, and propose it again with the right amount.`;
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
