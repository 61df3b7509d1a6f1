import { Group } from '../groups/index.js';
import type { LocalDate, Unit } from '../kernel/index.js';
import { nextHosts, planTurns } from '../rotations/index.js';
import { clashesOf } from './clash.js';
import { MeetingClashKind } from './clash.types.js';
import { deskIn } from './diary.queries.js';
import { Meeting } from './meeting.entity.js';
import { MeetingKind, MeetingStatus } from './meeting.enums.js';
import type { MeetingPlanInput } from './plan.inputs.js';
import { isPlanned, type PlanFrame } from './plan.judge.js';
import { draftPlan, planOf } from './plan.queries.js';
import type { MeetingPlan, MeetingPlanDay } from './plan.types.js';

/** Why a meeting is not on the day by the rule, where the officer gave no reason and the day was not off. */
const CHOSEN = 'Tanggal dipilih saat merencanakan';

/** Plans a group's monthly meetings by its rule, in the same number of statements for any number of them. */
export async function planMeetings(unit: Unit, input: MeetingPlanInput): Promise<MeetingPlan> {
  const group = await unit.lock(Group, input.groupId);
  const { days, frame } = await draftPlan(deskIn(unit), group, input);
  const planned = days.filter(isPlanned);
  if (planned.length === 0) return planOf(days);
  for (const day of planned) day.meeting = createMeeting(unit, day, frame);
  await unit.em.flush(); // The host turns refer to the meetings.
  await hostMeetings(unit, group.id, { planned, frame });
  const particulars = { plannedCount: planned.length, from: planned[0]?.meetsOn };
  await unit.journal('group.meetingsPlanned', { type: 'Group', id: group.id }, particulars);
  return planOf(days);
}

type PlannedDay = MeetingPlanDay & { meetsOn: LocalDate };

function createMeeting(unit: Unit, day: PlannedDay, frame: PlanFrame): Meeting {
  const { occursOn, meetsOn, dayOff, clashes } = day;
  const { meeting: _, ...appointment } = frame.appointmentOn(meetsOn);
  const reason = frame.choices.get(occursOn)?.reason ?? dayOff?.name ?? CHOSEN;
  return unit.em.create(Meeting, {
    ...appointment,
    institutionId: unit.institutionId,
    id: unit.newId(),
    kind: MeetingKind.MONTHLY,
    status: MeetingStatus.PLANNED,
    plannedOn: occursOn,
    agenda: null,
    minutes: null,
    movedReason: meetsOn === occursOn ? null : reason,
    clashReason: clashes.length > 0 ? frame.clashReason : null,
    cancelledReason: null,
    heldRecordedAt: null,
    createdAt: unit.now,
  });
}

/** Gives each meeting the next in the queue; one whose host is elsewhere at that time waits for the officer. */
async function hostMeetings(
  unit: Unit,
  groupId: string,
  { planned, frame }: { planned: readonly PlannedDay[]; frame: PlanFrame },
): Promise<void> {
  const meetings = planned
    .flatMap(({ meeting }) => meeting ?? [])
    .sort((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1));
  const hosts = await nextHosts(
    unit.em,
    groupId,
    meetings.map(({ meetsOn }) => meetsOn),
  );
  const isFree = (hostParticipantId: string, meetsOn: LocalDate) => {
    const judged = { ...frame.appointmentOn(meetsOn), hostParticipantId };
    return !clashesOf(judged, frame.diary).some(({ kind }) => kind === MeetingClashKind.HOST_BUSY);
  };
  const hosted = meetings.map(({ id, meetsOn }, index) => {
    const host = hosts[index] ?? null;
    const hostParticipantId = host !== null && isFree(host, meetsOn) ? host : null;
    return { id, groupId, meetsOn, hostParticipantId };
  });
  await planTurns(unit, hosted);
}
