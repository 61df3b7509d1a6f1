import {
  DomainError,
  formatRupiah,
  isId,
  Permission,
  RuleCode,
  ruleViolated,
  type Unit,
} from '../kernel/index.js';
import { Meeting, MeetingStatus } from '../meetings/index.js';
import { requirePositive } from '../premiums/index.js';
import { COUNTED_MAX } from '../sheets/index.js';
import type { FieldOperation } from './field-operation.entity.js';
import { FieldOperationKind as Kind, FieldOutcome } from './field.enums.js';
import type { FieldOperationInput } from './field.inputs.js';
import { isUndoable } from './fold.js';

/** Why an operation has no effect, as the phone is told. */
export interface FieldRefusal {
  rule: RuleCode | null;
  message: string;
}

const TEXT_MAX = 500;
const TOPICS_MAX = 50;

const NEEDS: Readonly<Record<Kind, ReadonlyArray<keyof FieldOperationInput>>> = {
  [Kind.ATTENDANCE]: ['participantId', 'attendance'],
  [Kind.PREMIUM]: ['participantId', 'amount'],
  [Kind.UNDO]: ['undoneOperationId'],
  [Kind.TOPICS]: ['topicIds'],
  [Kind.CASH_COUNT]: ['countedCash'],
  [Kind.CLOSE]: [],
};

/** Refuses an operation that lacks what its kind needs, or holds what cannot be. */
export function requireComplete(operation: FieldOperationInput): void {
  const { kind, amount, countedCash, note, explanation, topicIds } = operation;
  const missing = NEEDS[kind].filter((name) => operation[name] == null);
  if (missing.length > 0) throw incomplete(`${kind} needs ${NEEDS[kind].join(', ')}.`);
  const ids = [operation.id, operation.undoneOperationId ?? operation.id];
  if (!ids.every(isId)) throw incomplete('Ids are UUIDs in small letters.');
  if (operation.sequence < 1) throw incomplete('Operations are numbered from 1.');
  if (Math.max(note?.length ?? 0, explanation?.length ?? 0) > TEXT_MAX)
    throw incomplete(`Texts take ${TEXT_MAX} characters at the most.`);
  if ((topicIds?.length ?? 0) > TOPICS_MAX)
    throw incomplete(`A meeting teaches ${TOPICS_MAX} topics at the most.`);
  if ((countedCash ?? 0) < 0 || (countedCash ?? 0) > COUNTED_MAX)
    throw incomplete(`Cash as counted is zero to ${formatRupiah(COUNTED_MAX)}.`);
  if (kind === Kind.PREMIUM && amount != null) requirePositive(amount);
}

function incomplete(message: string): DomainError {
  return ruleViolated(RuleCode.FIELD_OPERATION_INCOMPLETE, message);
}

/** Refuses an operation for a meeting that is unknown, still to come or cancelled. */
export function requireUsableMeeting(unit: Unit, meeting: Meeting | null): Meeting {
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
  known: ReadonlyMap<string, FieldOperation>,
): void {
  const { permissions, userId } = unit.viewer;
  if (operation.kind === Kind.PREMIUM && !permissions.has(Permission.PREMIUM_RECORD))
    throw notAllowed('Your role records attendance, but takes no premiums.');
  // What has not arrived yet is judged when it does: an UNDO counts for its own meeting and author only.
  const target = operation.kind === Kind.UNDO && known.get(operation.undoneOperationId ?? '');
  if (!target || target.outcome === FieldOutcome.REFUSED) return;
  if (!isUndoable(target.kind))
    throw notAllowed(`Only ATTENDANCE and PREMIUM are taken back; this is ${target.kind}.`);
  if (target.meetingId !== operation.meetingId)
    throw notAllowed('What is taken back belongs to another meeting.');
  if (target.recordedById !== userId && !permissions.has(Permission.PREMIUM_REVERSE))
    throw notAllowed('What somebody else recorded is taken back by them or the treasurer.');
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
