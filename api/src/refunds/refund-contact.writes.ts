import { invalidField, localDateAt, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Refund } from './refund.entity.js';
import type { RefundContactInput } from './refund.inputs.js';
import { requireWaiting } from './refund.rules.js';
import { ContactOutcome, RefundContact } from './refund-contact.entity.js';
import { refundState } from './refund-outcome.queries.js';
import { lockOutcome } from './refund-outcome.writes.js';

/** Notes an attempt to reach whoever a refund waits for; sent again under the same key, it counts once. */
export async function recordContact(
  unit: Unit,
  refundId: string,
  { requestKey, ...input }: RefundContactInput,
): Promise<Refund> {
  if (input.outcome === ContactOutcome.OTHER && !input.note?.trim()) {
    throw invalidField('input.note', 'IS_DEFINED', 'Say what came of it, in 3 to 500 characters.');
  }
  await unit.once('refundContactRecord', requestKey, { refundId, ...input }, async () => {
    const { refund, outcome } = await lockOutcome(unit, refundId);
    requireWaiting(refundState(outcome));
    requireInTime(unit, refund, input);
    const { contactedOn, way, outcome: came, note } = input;
    const { id } = unit.em.create(RefundContact, {
      institutionId: unit.institutionId,
      id: unit.newId(),
      refundId,
      contactedOn,
      way,
      outcome: came,
      note: note?.trim() || null,
      recordedById: unit.viewer.userId,
      recordedAt: unit.now,
    });
    const subject = { type: 'Refund', id: refundId };
    await unit.journal('refund.contacted', subject, { contactedOn, way, outcome: came });
    return { id };
  });
  return unit.find(Refund, refundId);
}

/** Refuses an attempt of tomorrow, and one from before there was a refund to fetch. */
function requireInTime(
  { today, viewer }: Unit,
  { approvedAt }: Refund,
  { contactedOn }: Pick<RefundContactInput, 'contactedOn'>,
): void {
  if (contactedOn > today) {
    const message = `Expected today (${today}) or earlier; got ${contactedOn}.`;
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
  }
  const approvedOn = localDateAt(approvedAt, viewer.timeZone);
  if (contactedOn < approvedOn) {
    const message = `Expected ${approvedOn}, the day of the approval, or later; got ${contactedOn}.`;
    throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
  }
}
