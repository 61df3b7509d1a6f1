import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { ChangeState, type ChangeKind } from './change.enums.js';
import { effectOf } from './effects.js';
import { PendingChange } from './pending-change.entity.js';

/** A change to be proposed. */
export interface ChangeDraft {
  kind: ChangeKind;
  subjectId: string;
  /** Whole rupiah that it moves; decides who may approve it. */
  amount: number;
  reason: string;
  /** What its effect needs to know later: plain JSON without NIK or health data. */
  particulars?: object;
}

/** Proposes a change; it waits for a second person. One of a kind may wait per subject. */
export async function proposeChange(unit: Unit, draft: ChangeDraft): Promise<PendingChange> {
  const { institutionId } = unit;
  const { kind, subjectId, amount, reason, particulars = {} } = draft;
  const open = { institutionId, kind, subjectId, state: ChangeState.PROPOSED };
  if (await unit.em.findOne(PendingChange, open)) {
    const message = 'Such a change of this waits already for a second person.';
    throw ruleViolated(RuleCode.CHANGE_PENDING, message);
  }
  const change = unit.em.create(PendingChange, {
    ...open,
    id: unit.newId(),
    amount,
    particulars,
    reason,
    proposedById: unit.viewer.userId,
    proposedAt: unit.now,
    decidedById: null,
    decidedAt: null,
    decisionNote: null,
    outcomeId: null,
  });
  await unit.journal('change.proposed', subject(change), { kind, subjectId, amount, reason });
  return change;
}

/** Approves a locked change and carries it out in the same transaction. */
export async function approveChange(
  unit: Unit,
  change: PendingChange,
  note: string | null,
): Promise<PendingChange> {
  change.approve(unit.viewer, unit.now, note);
  await unit.em.flush(); // What it makes refers to the approved change.
  change.outcomeId = await effectOf(change.kind)(unit, change);
  await unit.journal('change.approved', subject(change), { kind: change.kind, note });
  return change;
}

/** Rejects a locked change; nothing happens to the money. */
export async function rejectChange(
  unit: Unit,
  change: PendingChange,
  reason: string,
): Promise<PendingChange> {
  change.reject(unit.viewer, unit.now, reason);
  await unit.journal('change.rejected', subject(change), { kind: change.kind, reason });
  return change;
}

/** Takes a locked change back. */
export async function withdrawChange(
  unit: Unit,
  change: PendingChange,
  reason: string | null,
): Promise<PendingChange> {
  change.withdraw(unit.viewer, unit.now, reason);
  await unit.journal('change.withdrawn', subject(change), { kind: change.kind, reason });
  return change;
}

function subject({ id }: PendingChange) {
  return { type: 'PendingChange', id };
}
