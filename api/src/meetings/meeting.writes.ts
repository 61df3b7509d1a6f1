import { Group } from '../groups/index.js';
import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { replanReminders } from '../messages/index.js';
import { nextHosts, planNextHost, plannedTurn } from '../rotations/index.js';
import { acceptClashes } from './clash.rules.js';
import { appointmentOf, clashesOf, type Appointment } from './clash.js';
import { deskIn, openDiary } from './diary.queries.js';
import { Meeting, type MeetingSlot } from './meeting.entity.js';
import { DURATION_USUAL, MeetingKind, MeetingStatus } from './meeting.enums.js';
import type {
  MeetingCancelInput,
  MeetingMoveInput,
  MeetingScheduleInput,
} from './meeting.inputs.js';
import { activeOfficer } from './officer.queries.js';

/** Plans a meeting; a monthly one gets the next in the queue as its host. */
export async function scheduleMeeting(unit: Unit, input: MeetingScheduleInput): Promise<Meeting> {
  const { kind, meetsOn } = input;
  const officer = await activeOfficer(unit, input.officerId);
  const group = input.groupId ? await unit.lock(Group, input.groupId) : null;
  requireGroup(kind, group);
  const isMonthly = kind === MeetingKind.MONTHLY && group !== null;
  const [next = null] = isMonthly ? await nextHosts(unit.em, group.id, [meetsOn]) : [];
  const slot = slotOf(input, { group, officerId: officer.id });
  const judged = { ...slot, kind, groupId: group?.id ?? null, hostParticipantId: next };
  const clashReason = await requireFree(unit, group, { ...judged, meeting: null }, input);
  const meeting = unit.em.create(Meeting, {
    ...judged,
    institutionId: unit.institutionId,
    id: unit.newId(),
    status: MeetingStatus.PLANNED,
    plannedOn: meetsOn,
    agenda: input.agenda ?? null,
    minutes: null,
    movedReason: null,
    clashReason,
    cancelledReason: null,
    heldRecordedAt: null,
    createdAt: unit.now,
  });
  await unit.em.flush(); // The host turn refers to the meeting.
  if (isMonthly) await planNextHost(unit, { id: meeting.id, groupId: group.id, meetsOn });
  await unit.journal('meeting.scheduled', subject(meeting), { kind, meetsOn, clashReason });
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
  meeting.requirePlanned();
  const group = meeting.groupId === null ? null : await unit.find(Group, meeting.groupId);
  const to = {
    ...appointmentOf(meeting),
    meetsOn,
    startsAt,
    durationMinutes: input.durationMinutes ?? meeting.durationMinutes,
    place: input.place ?? meeting.place,
  };
  const clashReason = await requireFree(unit, group, to, input);
  meeting.move({ ...to, clashReason }, reason);
  (await plannedTurn(unit, meeting.id))?.moveTo(meetsOn);
  const particulars = { from, to: meetsOn, reason, clashReason };
  await unit.journal('meeting.moved', subject(meeting), particulars);
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

function requireGroup(kind: MeetingKind, group: Group | null): void {
  if (kind === MeetingKind.MONTHLY && !group) {
    throw ruleViolated(
      RuleCode.MEETING_NEEDS_GROUP,
      'A monthly meeting is the meeting of a group.',
    );
  }
  group?.requireOpen();
}

function slotOf(
  { meetsOn, startsAt, durationMinutes, place }: MeetingScheduleInput,
  { group, officerId }: { group: Group | null; officerId: string },
): MeetingSlot {
  return {
    meetsOn,
    startsAt,
    durationMinutes: durationMinutes ?? DURATION_USUAL,
    place: place ?? group?.usualPlace ?? null,
    officerId,
  };
}

/** Refuses a day that is past, and clashes that are not accepted for a reason; answers the reason to record. */
async function requireFree(
  unit: Unit,
  group: Group | null,
  judged: Appointment,
  { clashReason = null }: { clashReason?: string | null },
): Promise<string | null> {
  const { meetsOn, officerId, hostParticipantId, place } = judged;
  if (meetsOn < unit.today) {
    const message = `A meeting is planned for today (${unit.today}) or later; got ${meetsOn}.`;
    throw ruleViolated(RuleCode.MEETING_IN_PAST, message);
  }
  const diary = await openDiary(deskIn(unit), {
    group,
    officerIds: [officerId],
    hostIds: hostParticipantId === null ? [] : [hostParticipantId],
    places: place === null ? [] : [place],
    from: meetsOn,
    to: meetsOn,
  });
  return acceptClashes(clashesOf(judged, diary), clashReason);
}

function subject({ id }: Meeting) {
  return { type: 'Meeting', id };
}
