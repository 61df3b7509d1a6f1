import { Group } from '../groups/index.js';
import { firstDayOf, monthOf, type LocalDate, type Unit } from '../kernel/index.js';
import { Cohort, ProgrammeVersion } from '../programmes/index.js';
import { later, requireNotFuture } from './days.js';
import { Enrolment } from './enrolment.entity.js';
import { Membership } from './membership.entity.js';
import { EnrolmentStatus } from './participant.enums.js';

/** The cohort and group that somebody joins, locked and found open to them. */
export interface Place {
  group: Group;
  cohort: Cohort;
}

/** Who joins, on which day, and the enrolment that goes on with it, if one does. */
export interface Joining {
  participantId: string;
  enrolledOn: LocalDate;
  renewsEnrolmentId: string | null;
}

/** Finds room for somebody born on a day who joins on a day; refuses what the rules of the cohort refuse. */
export async function findPlace(
  unit: Unit,
  {
    groupId,
    cohortId,
    birthOn,
    enrolledOn,
  }: { groupId: string; cohortId: string; birthOn: LocalDate; enrolledOn: LocalDate },
): Promise<Place> {
  const group = await unit.lock(Group, groupId);
  const cohort = await unit.lock(Cohort, cohortId);
  const version = await versionOf(unit, cohort);
  requireNotFuture(enrolledOn, unit.today);
  group.requireOpen();
  group.requireCohort(cohort.id);
  cohort.requireJoining(enrolledOn);
  version.requireAge(birthOn, enrolledOn);
  group.requirePlace(await membersOf(unit, group.id), version.groupSizeMax);
  cohort.requirePlace(await enrolledIn(unit, cohort.id));
  return { group, cohort };
}

/**
 * Takes a participant in: an enrolment and a membership. Cover and premiums start with the month of joining, or with
 * the term for those who join before it.
 */
export function takePlace(
  unit: Unit,
  { group, cohort }: Place,
  { participantId, enrolledOn, renewsEnrolmentId }: Joining,
): Enrolment {
  const enrolment = unit.em.create(Enrolment, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    participantId,
    cohortId: cohort.id,
    renewsEnrolmentId,
    status: EnrolmentStatus.ACTIVE,
    enrolledOn,
    startsOn: coverStartsOn(cohort, enrolledOn),
    endsOn: cohort.endsOn,
    endedOn: null,
    endedReason: null,
    createdAt: unit.now,
  });
  joinGroup(unit, participantId, group.id, enrolledOn);
  return enrolment;
}

/** The first day of cover of somebody who joins a cohort on a day. */
export function coverStartsOn({ startsOn }: Cohort, enrolledOn: LocalDate): LocalDate {
  return later(startsOn, firstDayOf(monthOf(enrolledOn)));
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

/** Ends the present membership of a participant, if there is one; `on` is the first day no longer in the group. */
export async function leaveGroup(
  unit: Unit,
  participantId: string,
  on: LocalDate,
  reason: string,
): Promise<void> {
  const membership = await presentMembership(unit, participantId);
  if (!membership) return;
  membership.leftOn = later(on, membership.joinedOn);
  membership.leftReason = reason;
}

/** Takes back that a participant left for a reason, unless the group was closed since. */
export async function returnToGroup(
  unit: Unit,
  participantId: string,
  leftReason: string,
): Promise<void> {
  const { institutionId } = unit;
  const left = { institutionId, participantId, leftReason };
  const last = await unit.em.findOne(Membership, left, { orderBy: { leftOn: 'desc' } });
  if (!last) return;
  const { closedOn } = await unit.find(Group, last.groupId);
  if (closedOn === null) last.goOn();
}

/** The membership that a participant has now, or null. */
export function presentMembership(unit: Unit, participantId: string): Promise<Membership | null> {
  const { institutionId } = unit;
  return unit.em.findOne(Membership, { institutionId, participantId, leftOn: null });
}

/** The programme version that a cohort runs under. */
export function versionOf(unit: Unit, cohort: Cohort): Promise<ProgrammeVersion> {
  return unit.em.findOneOrFail(ProgrammeVersion, { id: cohort.programmeVersionId });
}

/** Present members of a group. */
export function membersOf(unit: Unit, groupId: string): Promise<number> {
  const { institutionId } = unit;
  return unit.em.count(Membership, { institutionId, groupId, leftOn: null });
}

function enrolledIn(unit: Unit, cohortId: string): Promise<number> {
  const { institutionId } = unit;
  const status = { $in: [EnrolmentStatus.ACTIVE, EnrolmentStatus.SUSPENDED] };
  return unit.em.count(Enrolment, { institutionId, cohortId, status });
}
