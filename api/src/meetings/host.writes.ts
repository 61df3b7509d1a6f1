import { Group } from '../groups/index.js';
import {
  invalidField,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import {
  acceptHost,
  assignHost,
  deferHost,
  HostTurn,
  HostTurnState,
  planNextHosts,
  swapHosts,
  type HostedMeeting,
  type HostTurnAcceptInput,
  type HostTurnAssignInput,
  type HostTurnDeferInput,
  type HostTurnSwapInput,
} from '../rotations/index.js';
import { Decision } from './decision.entity.js';
import type { HostTurnsPlanResult } from './host-plan.types.js';
import { Meeting } from './meeting.entity.js';
import { MeetingKind, MeetingStatus } from './meeting.enums.js';
import { scheduleMeeting } from './meeting.writes.js';

/** Makes a member the host of a planned meeting. */
export async function assignHostOf(unit: Unit, input: HostTurnAssignInput): Promise<HostTurn> {
  const { participantId, overrideReason = null, decisionId = null } = input;
  const meeting = await lockHosted(unit, input.meetingId);
  if (decisionId) await requireDecision(unit, decisionId, meeting.groupId);
  return assignHost(unit, meeting, { participantId, overrideReason, decisionId });
}

/** Lets the planned host of a meeting host another time. */
export async function deferHostOf(unit: Unit, input: HostTurnDeferInput): Promise<HostTurn> {
  return deferHost(unit, await lockHosted(unit, input.meetingId), input.reason);
}

/** Exchanges two places in the rota of a group. */
export async function swapHostsOf(unit: Unit, input: HostTurnSwapInput): Promise<HostTurn> {
  const { meetingId, otherMeetingId = null } = input;
  const given = await lockHosted(unit, meetingId);
  const taken = otherMeetingId === null ? null : await lockHosted(unit, otherMeetingId);
  if (taken && (taken.id === given.id || taken.groupId !== given.groupId)) {
    const message = 'The other meeting is another one of the same group.';
    throw invalidField('input.otherMeetingId', 'NOT_ANOTHER_MEETING', message);
  }
  return swapHosts(unit, { given, taken }, input);
}

/** Records that a member accepts to host the group's meeting of a day; where there is none, it is planned. */
export async function acceptHostOf(unit: Unit, input: HostTurnAcceptInput): Promise<HostTurn> {
  const { meetsOn } = input;
  const group = await unit.lock(Group, input.groupId);
  const { id: participantId } = await unit.find(Participant, input.participantId);
  const planned = await plannedOn(unit, group, meetsOn);
  const meeting =
    planned ??
    (await scheduleMeeting(unit, {
      kind: MeetingKind.MONTHLY,
      groupId: group.id,
      officerId: group.officerId,
      meetsOn,
      startsAt: group.meetsAt,
    }));
  await unit.em.flush(); // The rota reads what was just planned.
  return acceptHost(unit, { id: meeting.id, groupId: group.id, meetsOn }, participantId);
}

/** Gives every planned monthly meeting of a group without a host its host. */
export async function planHostsOf(unit: Unit, groupId: string): Promise<HostTurnsPlanResult> {
  const group = await unit.lock(Group, groupId);
  const { institutionId, today } = unit;
  const planned = { institutionId, groupId: group.id, kind: MeetingKind.MONTHLY };
  const meetings = await unit.em.find(
    Meeting,
    { ...planned, status: MeetingStatus.PLANNED, meetsOn: { $gte: today } },
    { orderBy: { meetsOn: 'asc' }, limit: PLANNED_MAX },
  );
  const turns = await unit.em.find(HostTurn, {
    institutionId,
    meetingId: { $in: meetings.map(({ id }) => id) },
    state: HostTurnState.PLANNED,
  });
  const hosted = new Set(turns.map(({ meetingId }) => meetingId));
  const without = meetings.filter(({ id }) => !hosted.has(id));
  const rows = await planNextHosts(unit, group.id, without);
  const plannedCount = rows.filter(({ turn }) => turn !== null).length;
  return {
    groupId: group.id,
    rows: rows.map(({ meeting, turn, why }) => ({ meetingId: meeting.id, turn, why })),
    plannedCount,
    withoutHostCount: rows.length - plannedCount,
  };
}

/** Meetings planned in one go, the length of a long cohort. */
const PLANNED_MAX = 120;

function plannedOn(unit: Unit, group: Group, meetsOn: LocalDate): Promise<Meeting | null> {
  return unit.em.findOne(Meeting, {
    institutionId: unit.institutionId,
    groupId: group.id,
    kind: MeetingKind.MONTHLY,
    status: MeetingStatus.PLANNED,
    meetsOn,
  });
}

/** Refuses a decision of a meeting that was not held, or was another group's. */
async function requireDecision(unit: Unit, decisionId: string, groupId: string): Promise<void> {
  const decision = await unit.find(Decision, decisionId);
  const meeting = await unit.find(Meeting, decision.meetingId);
  meeting.requireHeld();
  if (meeting.groupId === null || meeting.groupId === groupId) return;
  const message = 'The decision was taken by another group.';
  throw invalidField('input.decisionId', 'DECISION_OF_ANOTHER_GROUP', message);
}

/** Locks a planned meeting of a group: only such a meeting has a host. */
async function lockHosted(unit: Unit, meetingId: string): Promise<HostedMeeting> {
  const meeting = await unit.lock(Meeting, meetingId);
  meeting.requirePlanned();
  const { id, groupId, meetsOn } = meeting;
  if (groupId === null) {
    throw ruleViolated(RuleCode.MEETING_NEEDS_GROUP, 'Only the meeting of a group has a host.');
  }
  return { id, groupId, meetsOn };
}
