import { Group } from '../groups/index.js';
import {
  invalidField,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { replanReminders } from '../messages/index.js';
import { planNextHost, plannedTurn } from '../rotations/index.js';
import { User } from '../staff/index.js';
import { Meeting } from './meeting.entity.js';
import { MeetingKind, MeetingStatus } from './meeting.enums.js';
import type {
  MeetingCancelInput,
  MeetingMoveInput,
  MeetingScheduleInput,
} from './meeting.inputs.js';

/** Plans a meeting; a monthly one gets the next in the queue as its host. */
export async function scheduleMeeting(unit: Unit, input: MeetingScheduleInput): Promise<Meeting> {
  const { kind, meetsOn, startsAt } = input;
  const officer = await activeOfficer(unit, input.officerId);
  const group = input.groupId ? await unit.lock(Group, input.groupId) : null;
  if (kind === MeetingKind.MONTHLY && !group) {
    throw ruleViolated(
      RuleCode.MEETING_NEEDS_GROUP,
      'A monthly meeting is the meeting of a group.',
    );
  }
  group?.requireOpen();
  const groupId = group?.id ?? null;
  await requireFree(unit, { id: null, groupId, officerId: officer.id, meetsOn, startsAt });
  const meeting = unit.em.create(Meeting, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    kind,
    status: MeetingStatus.PLANNED,
    groupId,
    officerId: officer.id,
    plannedOn: meetsOn,
    meetsOn,
    startsAt,
    place: input.place ?? group?.usualPlace ?? null,
    agenda: input.agenda ?? null,
    minutes: null,
    movedReason: null,
    cancelledReason: null,
    heldRecordedAt: null,
    createdAt: unit.now,
  });
  await unit.em.flush(); // The host turn refers to the meeting.
  if (kind === MeetingKind.MONTHLY && group) {
    await planNextHost(unit, { id: meeting.id, groupId: group.id, meetsOn });
  }
  await unit.journal('meeting.scheduled', subject(meeting), { kind, meetsOn });
  return meeting;
}

/** Moves a locked meeting; its planned host moves with it. */
export async function moveMeeting(
  unit: Unit,
  meeting: Meeting,
  input: MeetingMoveInput,
): Promise<Meeting> {
  const { meetsOn, startsAt, reason } = input;
  const from = meeting.meetsOn;
  const { id, groupId, officerId } = meeting;
  await requireFree(unit, { id, groupId, officerId, meetsOn, startsAt });
  meeting.move({ meetsOn, startsAt, place: input.place ?? null }, reason);
  (await plannedTurn(unit, id))?.moveTo(meetsOn);
  await unit.journal('meeting.moved', subject(meeting), { from, to: meetsOn, reason });
  await replanReminders(unit, meeting.id);
  return meeting;
}

/** Cancels a locked meeting; its planned host keeps the place in the queue. */
export async function cancelMeeting(
  unit: Unit,
  meeting: Meeting,
  { reason }: MeetingCancelInput,
): Promise<Meeting> {
  meeting.cancel(reason);
  (await plannedTurn(unit, meeting.id))?.cancel(reason);
  await unit.journal('meeting.cancelled', subject(meeting), { reason });
  await replanReminders(unit, meeting.id);
  return meeting;
}

async function activeOfficer(unit: Unit, id: string): Promise<User> {
  const officer = await unit.find(User, id);
  if (officer.isActive) return officer;
  const message = 'This officer’s account is deactivated.';
  throw invalidField('input.officerId', 'NOT_ACTIVE', message);
}

interface Slot {
  /** The meeting that is to move; null for a new one. */
  id: string | null;
  groupId: string | null;
  officerId: string;
  meetsOn: LocalDate;
  startsAt: string;
}

/** Refuses a day that is past or on which the group meets already, and an officer with another meeting then. */
async function requireFree(unit: Unit, slot: Slot): Promise<void> {
  if (slot.meetsOn < unit.today) {
    const message = `A meeting is planned for today (${unit.today}) or later; got ${slot.meetsOn}.`;
    throw ruleViolated(RuleCode.MEETING_IN_PAST, message);
  }
  const { institutionId } = unit;
  const others = await unit.em.find(Meeting, {
    institutionId,
    meetsOn: slot.meetsOn,
    status: { $ne: MeetingStatus.CANCELLED },
    ...(slot.id && { id: { $ne: slot.id } }),
  });
  if (slot.groupId && others.some((other) => other.groupId === slot.groupId)) {
    throw ruleViolated(RuleCode.MEETING_DATE_TAKEN, `The group already meets on ${slot.meetsOn}.`);
  }
  const isAtSameTime = (other: Meeting) =>
    other.officerId === slot.officerId && other.startsAt === slot.startsAt;
  if (others.some(isAtSameTime)) {
    const message = `The officer has another meeting on ${slot.meetsOn} at ${slot.startsAt}.`;
    throw ruleViolated(RuleCode.MEETING_OFFICER_BUSY, message);
  }
}

function subject({ id }: Meeting) {
  return { type: 'Meeting', id };
}
