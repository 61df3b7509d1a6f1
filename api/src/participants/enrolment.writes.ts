import {
  addMonths,
  firstDayOf,
  monthOf,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Group } from '../groups/index.js';
import { Cohort, ProgrammeVersion } from '../programmes/index.js';
import { Enrolment } from './enrolment.entity.js';
import { Membership } from './membership.entity.js';
import type { Participant } from './participant.entity.js';
import { EnrolmentStatus } from './participant.enums.js';
import { Suspension } from './suspension.entity.js';

/** Gives a new participant a place in a cohort and in one of its groups. */
export async function placeInCohort(
  unit: Unit,
  participant: Participant,
  { cohortId, groupId, enrolledOn }: { cohortId: string; groupId: string; enrolledOn: LocalDate },
): Promise<Enrolment> {
  const group = await unit.lock(Group, groupId);
  const cohort = await unit.lock(Cohort, cohortId);
  const version = await unit.em.findOneOrFail(ProgrammeVersion, { id: cohort.programmeVersionId });
  requireNotFuture(unit, enrolledOn);
  group.requireOpen();
  requireInCohort(group, cohort, enrolledOn);
  requireAge(participant.birthOn, enrolledOn, version);
  await requireRoom(unit, group, cohort, version);
  const { institutionId } = unit;
  const startsOn = later(cohort.startsOn, firstDayOf(monthOf(enrolledOn)));
  const enrolment = unit.em.create(Enrolment, {
    institutionId,
    id: unit.newId(),
    participantId: participant.id,
    cohortId: cohort.id,
    status: EnrolmentStatus.ACTIVE,
    enrolledOn,
    startsOn,
    endsOn: cohort.endsOn,
    endedOn: null,
    endedReason: null,
    createdAt: unit.now,
  });
  joinGroup(unit, participant.id, group.id, enrolledOn);
  return enrolment;
}

/** Starts a membership. */
export function joinGroup(
  unit: Unit,
  participantId: string,
  groupId: string,
  joinedOn: LocalDate,
): Membership {
  return unit.em.create(Membership, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    groupId,
    participantId,
    joinedOn,
    leftOn: null,
    leftReason: null,
    recordedById: unit.viewer.userId,
  });
}

/** Refuses when a group has no place left. */
export async function requirePlace(unit: Unit, group: Group, membersMax: number): Promise<void> {
  const members = await unit.em.count(Membership, {
    institutionId: unit.institutionId,
    groupId: group.id,
    leftOn: null,
  });
  if (members >= membersMax) {
    throw ruleViolated(
      RuleCode.GROUP_FULL,
      `A group has at most ${membersMax} members; ${group.name} has ${members}.`,
    );
  }
}

/** Suspends a locked enrolment from a day on. */
export async function suspendEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  on: LocalDate,
  reason: string,
): Promise<Enrolment> {
  requireNotFuture(unit, on);
  requireOrder(on, enrolment.startsOn);
  enrolment.suspend();
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
  requireNotFuture(unit, on);
  enrolment.resume();
  const { institutionId } = unit;
  const open = await unit.em.findOneOrFail(Suspension, {
    institutionId,
    enrolmentId: enrolment.id,
    resumedOn: null,
  });
  if (on <= open.suspendedOn) requireOrder(on, open.suspendedOn);
  open.resumedOn = on;
  open.resumedReason = reason;
  await unit.journal('enrolment.resumed', { type: 'Enrolment', id: enrolment.id }, { on });
  return enrolment;
}

/** Ends a locked enrolment at the participant's wish and the membership with it. */
export async function withdrawEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  on: LocalDate,
  reason: string,
): Promise<Enrolment> {
  requireNotFuture(unit, on);
  requireOrder(on, enrolment.enrolledOn);
  enrolment.end(EnrolmentStatus.WITHDRAWN, on, reason);
  await leaveGroup(unit, enrolment.participantId, on, reason);
  await unit.journal('enrolment.withdrawn', { type: 'Enrolment', id: enrolment.id }, { on });
  return enrolment;
}

/** Ends the present membership of a participant, if there is one. */
export async function leaveGroup(
  unit: Unit,
  participantId: string,
  on: LocalDate,
  reason: string,
): Promise<void> {
  const { institutionId } = unit;
  const membership = await unit.em.findOne(Membership, {
    institutionId,
    participantId,
    leftOn: null,
  });
  if (!membership) return;
  membership.leftOn = later(on, membership.joinedOn);
  membership.leftReason = reason;
}

function requireInCohort(group: Group, cohort: Cohort, enrolledOn: LocalDate): void {
  if (group.cohortId !== cohort.id)
    throw ruleViolated(RuleCode.NOT_A_MEMBER, `${group.name} belongs to another cohort.`);
  if (enrolledOn > cohort.endsOn)
    throw ruleViolated(RuleCode.COHORT_ENDED, `The cohort ends on ${cohort.endsOn}.`);
}

async function requireRoom(
  unit: Unit,
  group: Group,
  cohort: Cohort,
  version: ProgrammeVersion,
): Promise<void> {
  await requirePlace(unit, group, version.groupSizeMax);
  const running = [EnrolmentStatus.ACTIVE, EnrolmentStatus.SUSPENDED];
  const { institutionId } = unit;
  const enrolled = await unit.em.count(Enrolment, {
    institutionId,
    cohortId: cohort.id,
    status: { $in: running },
  });
  if (enrolled >= cohort.quota) {
    throw ruleViolated(
      RuleCode.COHORT_FULL,
      `The cohort takes ${cohort.quota} participants and has ${enrolled}.`,
    );
  }
}

function requireAge(birthOn: LocalDate, on: LocalDate, version: ProgrammeVersion): void {
  const isOldEnough = addMonths(birthOn, version.ageMin * 12) <= on;
  const isYoungEnough = addMonths(birthOn, (version.ageMax + 1) * 12) > on;
  if (isOldEnough && isYoungEnough) return;
  const message = `Participants join at ${version.ageMin} to ${version.ageMax} years; this one was born on ${birthOn}.`;
  throw ruleViolated(RuleCode.AGE_OUTSIDE_LIMITS, message);
}

function requireNotFuture(unit: Unit, on: LocalDate): void {
  if (on > unit.today)
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, `Today is ${unit.today}; got ${on}.`);
}

function requireOrder(on: LocalDate, after: LocalDate): void {
  if (on < after)
    throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, `Expected a day from ${after} on; got ${on}.`);
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
