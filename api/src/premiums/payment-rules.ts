import { RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';
import type { Enrolment } from '../participants/index.js';

/** Refuses a payment on a day still to come, or from before the participant enrolled. */
export function requirePayableOn(
  enrolment: Pick<Enrolment, 'enrolledOn'>,
  paidOn: LocalDate,
  today: LocalDate,
): void {
  if (paidOn > today) {
    const message = `Money is recorded on the day it is paid or later; got ${paidOn}, today is ${today}.`;
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
  }
  if (paidOn < enrolment.enrolledOn) {
    const message = `The participant enrolled on ${enrolment.enrolledOn}; got a payment of ${paidOn}.`;
    throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
  }
}

/** Refuses to read a payment from after the term as one for it without asking. */
export function requirePayableUntil(enrolment: Pick<Enrolment, 'endsOn'>, paidOn: LocalDate): void {
  if (paidOn <= enrolment.endsOn) return;
  const message = `The term ended on ${enrolment.endsOn}; got a payment of ${paidOn}.`;
  throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
}

/** Refuses money for an enrolment that has ended. */
export function requireRunning({ endedOn }: Pick<Enrolment, 'endedOn'>): void {
  if (endedOn === null) return;
  throw ruleViolated(RuleCode.ENROLMENT_ENDED, `The enrolment ended on ${endedOn}.`);
}

/** Refuses an amount that is no payment. */
export function requirePositive(amount: number): void {
  if (amount > 0) return;
  throw ruleViolated(
    RuleCode.PAYMENT_NOT_POSITIVE,
    `Expected more than zero rupiah; got ${amount}.`,
  );
}

/** Refuses a carrier who is unknown here, or the payer. */
export function requireCarrier(carrier: { id: string; isKnown: boolean }, payerId: string): void {
  if (carrier.isKnown && carrier.id !== payerId) return;
  const message = 'Who carried the money must be another participant of the institution.';
  throw ruleViolated(RuleCode.PAYMENT_CARRIER_UNKNOWN, message);
}
