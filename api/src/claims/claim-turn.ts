import { RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';
import {
  ClaimActionObstacle,
  legalActions,
  nextStage,
  reasonAgainst,
  type ClaimAction,
  type ClaimStage,
} from './claim.transitions.js';

/** A step that was taken before. */
export interface PastStep {
  action: ClaimAction | null;
  toStage: ClaimStage;
  occurredOn: LocalDate;
  /** Null for the family itself. */
  recordedById: string | null;
}

/** Who takes a step on which day, after which steps. */
export interface ClaimTurn {
  /** Null for the family itself, from which nothing is separate. */
  actorId: string | null;
  on: LocalDate;
  today: LocalDate;
  /** All steps so far, the report first. */
  history: readonly PastStep[];
}

/** The stage that a step leads to; refuses one that is illegal, out of order, or taken by the wrong person. */
export function requireStep(stage: ClaimStage, action: ClaimAction, turn: ClaimTurn): ClaimStage {
  const next = nextStage(stage, action);
  if (next === null) {
    const legal = legalActions(stage).join(' or ') || 'nothing';
    const message = `A claim that is ${stage} allows ${legal}; got ${action}.`;
    throw ruleViolated(RuleCode.CLAIM_ILLEGAL_STEP, message);
  }
  requireNotInFuture(turn.on, turn.today);
  const before = turn.history.at(-1)?.occurredOn;
  if (before !== undefined && turn.on < before) {
    const message = `The step before was on ${before}; got ${turn.on}.`;
    throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
  }
  requireAnotherPerson(action, turn);
  return next;
}

/** Refuses a day that is still to come. */
export function requireNotInFuture(day: LocalDate, today: LocalDate): void {
  if (day <= today) return;
  const message = `Expected today, ${today}, or a day before; got ${day}.`;
  throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
}

/** What separation of duties holds against somebody taking a step after these, or null. */
export function separationAgainst(
  action: ClaimAction,
  actorId: string,
  history: readonly PastStep[],
): ClaimActionObstacle | null {
  const deeds = history.map((step) => ({ action: step.action, actorId: step.recordedById }));
  return reasonAgainst(action, actorId, deeds);
}

function requireAnotherPerson(action: ClaimAction, { actorId, history }: ClaimTurn): void {
  const obstacle = actorId === null ? null : separationAgainst(action, actorId, history);
  if (obstacle === null) return;
  const deed = obstacle.replace('SAME_PERSON_', '').toLowerCase();
  const message = `Somebody else takes the step ${action}, for you ${deed} this claim.`;
  throw ruleViolated(RuleCode.CLAIM_SAME_PERSON, message);
}
