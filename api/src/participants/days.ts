import { RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';

/** Refuses a day after today: what is recorded has happened. */
export function requireNotFuture(on: LocalDate, today: LocalDate): void {
  if (on > today) throw ruleViolated(RuleCode.DATE_IN_FUTURE, `Today is ${today}; got ${on}.`);
}

/** Refuses a day outside a period whose two ends belong to it. */
export function requireWithin(on: LocalDate, from: LocalDate, to: LocalDate): void {
  if (on >= from && on <= to) return;
  const message = `Expected a day from ${from} to ${to}; got ${on}.`;
  throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
}
