import {
  DomainError,
  isId,
  Permission,
  RuleCode,
  ruleViolated,
  type Unit,
} from '../kernel/index.js';
import { Meeting, MeetingStatus } from '../meetings/index.js';
import { requirePositive } from '../premiums/index.js';
import { FieldOperationKind as Kind } from './field.enums.js';
import type { FieldOperationInput } from './field.inputs.js';
import type { FieldFact } from './fold.js';

/** Why an operation has no effect, as the phone is told. */
export interface FieldRefusal {
  rule: RuleCode | null;
  message: string;
}

const NEEDS: Readonly<Record<Kind, ReadonlyArray<keyof FieldOperationInput>>> = {
  [Kind.ATTENDANCE]: ['participantId', 'attendance'],
  [Kind.PREMIUM]: ['participantId', 'amount'],
  [Kind.UNDO]: ['undoneOperationId'],
  [Kind.TOPICS]: ['topicIds'],
  [Kind.CASH_COUNT]: ['countedCash'],
  [Kind.CLOSE]: [],
};

/** Refuses an operation that lacks what its kind needs, or whose ids are none. */
export function requireComplete(operation: FieldOperationInput): void {
  const missing = NEEDS[operation.kind].filter((name) => operation[name] == null);
  const badIds = ([operation.id, operation.undoneOperationId] as const).filter(
    (id) => id != null && !isId(id),
  );
  if (operation.kind === Kind.PREMIUM && operation.amount != null)
    requirePositive(operation.amount);
  if (missing.length === 0 && badIds.length === 0) return;
  const message = `${operation.kind} needs ${NEEDS[operation.kind].join(', ')}, and ids that are UUIDs.`;
  throw ruleViolated(RuleCode.FIELD_OPERATION_INCOMPLETE, message);
}

/** Refuses an operation for a meeting that is unknown, still to come or cancelled. */
export function requireUsableMeeting(unit: Unit, meeting: Meeting | undefined): Meeting {
  if (!meeting) throw ruleViolated(RuleCode.FIELD_MEETING_UNKNOWN, 'No such meeting.');
  if (meeting.status === MeetingStatus.CANCELLED) meeting.requirePlanned();
  if (meeting.meetsOn > unit.today) {
    const message = `A meeting is recorded on its day or later; this one is on ${meeting.meetsOn}, today is ${unit.today}.`;
    throw ruleViolated(RuleCode.MEETING_IN_FUTURE, message);
  }
  return meeting;
}

/** Refuses money from a role that takes none, and the undoing of what somebody else recorded. */
export function requireAllowed(
  unit: Unit,
  operation: FieldOperationInput,
  known: ReadonlyMap<string, FieldFact>,
): void {
  const { permissions, userId } = unit.viewer;
  if (operation.kind === Kind.PREMIUM && !permissions.has(Permission.PREMIUM_RECORD)) {
    throw notAllowed('Your role records attendance, but takes no premiums.');
  }
  if (operation.kind !== Kind.UNDO) return;
  // What has not arrived yet is judged when it does.
  const target = known.get(operation.undoneOperationId ?? '');
  if (!target) return;
  if (target.kind !== Kind.ATTENDANCE && target.kind !== Kind.PREMIUM) {
    throw notAllowed(`Only ATTENDANCE and PREMIUM are taken back; this is ${target.kind}.`);
  }
  if (target.userId !== userId && !permissions.has(Permission.PREMIUM_REVERSE)) {
    throw notAllowed('What somebody else recorded is taken back by them or the treasurer.');
  }
}

function notAllowed(message: string): DomainError {
  return ruleViolated(RuleCode.FIELD_OPERATION_NOT_ALLOWED, message);
}

/** Runs a judgement; answers the refusal instead of throwing it, so that one bad row costs no other. */
export function refusalOf(judge: () => void): FieldRefusal | null {
  try {
    judge();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { rule: error.rule, message: error.message };
  }
}
