import { addDays, invalidField, type LocalDate, type Unit } from '../kernel/index.js';
import { requireNotFuture } from './days.js';
import type { Enrolment } from './enrolment.entity.js';
import { leaveGroup } from './joining.writes.js';
import { EnrolmentStatus } from './participant.enums.js';
import { Suspension } from './suspension.entity.js';

/** The reason for a change of an enrolment, blanks cut off; INVALID_INPUT when it is too short or too long. */
export function checkReason(reason: string): string {
  const text = reason.trim();
  if (text.length >= 3 && text.length <= 500) return text;
  throw invalidField('reason', 'LENGTH', 'Give the reason in 3 to 500 characters.');
}

/** Suspends a locked enrolment from a day on, after arrears that were long enough from `dueOn` on. */
export async function suspendEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  { on, reason, dueOn }: { on: LocalDate; reason: string; dueOn: LocalDate },
): Promise<Enrolment> {
  requireNotFuture(on, unit.today);
  const resumedOn = (await lastSuspension(unit, enrolment))?.resumedOn ?? null;
  enrolment.suspend(on, { dueOn, resumedOn });
  unit.em.create(Suspension, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    enrolmentId: enrolment.id,
    suspendedOn: on,
    resumedOn: null,
    reason,
    resumedReason: null,
    recordedById: unit.viewer.userId,
  });
  await unit.journal('enrolment.suspended', { type: 'Enrolment', id: enrolment.id }, { on });
  return enrolment;
}

/** Gives a locked enrolment cover again from a day on. */
export async function resumeEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  on: LocalDate,
  reason: string,
): Promise<Enrolment> {
  requireNotFuture(on, unit.today);
  enrolment.resume();
  (await lastSuspension(unit, enrolment))?.end(on, reason);
  await unit.journal('enrolment.resumed', { type: 'Enrolment', id: enrolment.id }, { on });
  return enrolment;
}

/** Ends a locked enrolment at the participant's wish, after the last day of cover, and the membership with it. */
export async function withdrawEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  on: LocalDate,
  reason: string,
): Promise<Enrolment> {
  requireNotFuture(on, unit.today);
  enrolment.withdraw(on, reason);
  await leaveGroup(unit, enrolment.participantId, addDays(on, 1), reason);
  await unit.journal('enrolment.withdrawn', { type: 'Enrolment', id: enrolment.id }, { on });
  return enrolment;
}

/** Ends a locked enrolment after arrears that were long enough from `dueOn` on, and the membership with it. */
export async function lapseEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  { on, reason, dueOn }: { on: LocalDate; reason: string; dueOn: LocalDate },
): Promise<void> {
  requireNotFuture(on, unit.today);
  enrolment.lapse(on, reason, dueOn);
  await leaveGroup(unit, enrolment.participantId, addDays(on, 1), reason);
  await unit.journal('enrolment.lapsed', { type: 'Enrolment', id: enrolment.id }, { on });
}

/** Takes back that a locked enrolment ended for a reason; one that ended otherwise stays as it is. */
export async function reviveEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  endedReason: string,
): Promise<void> {
  if (enrolment.endedReason !== endedReason) return;
  const last = await lastSuspension(unit, enrolment);
  const wasSuspended = last !== null && last.resumedOn === null;
  enrolment.revive(wasSuspended ? EnrolmentStatus.SUSPENDED : EnrolmentStatus.ACTIVE);
}

/** The latest period without cover; null for an enrolment that was never suspended. */
export function lastSuspension(unit: Unit, enrolment: Enrolment): Promise<Suspension | null> {
  return unit.em.findOne(
    Suspension,
    { institutionId: unit.institutionId, enrolmentId: enrolment.id },
    { orderBy: { suspendedOn: 'desc' } },
  );
}
