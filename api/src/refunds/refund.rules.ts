import { formatRupiah, RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';
import { EnrolmentStatus, type Enrolment } from '../participants/index.js';
import { RefundGround, RefundState } from './refund.entity.js';

/** Why the premiums of an enrolment are due back on a day; null while they are not. */
export function refundGround(
  { status, endsOn }: Pick<Enrolment, 'status' | 'endsOn'>,
  today: LocalDate,
): RefundGround | null {
  if (status === EnrolmentStatus.DECEASED) return RefundGround.DECEASED;
  if (status === EnrolmentStatus.WITHDRAWN) return RefundGround.WITHDRAWN;
  if (status === EnrolmentStatus.LAPSED) return RefundGround.LAPSED;
  return today > endsOn ? RefundGround.TERM_ENDED : null;
}

/** What stands in the way of a refund, as the rule it breaks. */
export interface RefundFacts {
  ground: RefundGround | null;
  endsOn: LocalDate;
  /** Premiums that were not reversed, whole rupiah. */
  saved: number;
  /** Claims of the enrolment that are neither received nor rejected. */
  openClaims: number;
  /** A refund was agreed on and not taken back. */
  isRefunded: boolean;
}

/** Refuses a refund that is not due, was agreed on before, waits for a claim, or is of nothing. */
export function requireRefundable(facts: RefundFacts): RefundGround {
  const { ground, endsOn, saved, openClaims, isRefunded } = facts;
  if (isRefunded) {
    const message =
      'Expected no refund of this enrolment; found one. Take it back first while it is not paid.';
    throw ruleViolated(RuleCode.REFUND_KNOWN, message);
  }
  if (ground === null) {
    const message = `Premiums are due back after the term, which ends on ${endsOn}, or when the participant leaves or dies.`;
    throw ruleViolated(RuleCode.REFUND_NOT_DUE, message);
  }
  if (openClaims > 0) {
    const message = `Expected no open claim; found ${openClaims}. The refund waits until it is settled.`;
    throw ruleViolated(RuleCode.REFUND_HELD_BY_CLAIM, message);
  }
  if (saved <= 0) {
    const message = `Expected premiums to give back; found ${formatRupiah(Math.max(saved, 0))}.`;
    throw ruleViolated(RuleCode.REFUND_NOTHING, message);
  }
  return ground;
}

/** Refuses what is done with a refund that still waits, once it was taken back or handed over. */
export function requireWaiting(state: RefundState): void {
  if (state === RefundState.WITHDRAWN) {
    const message = 'Expected a refund that waits; this one was taken back. Propose another.';
    throw ruleViolated(RuleCode.REFUND_WITHDRAWN, message);
  }
  if (state === RefundState.PAID) {
    throw ruleViolated(RuleCode.REFUND_PAID, 'This refund was handed over already.');
  }
}
