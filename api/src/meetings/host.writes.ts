import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import {
  assignHost,
  deferHost,
  type HostedMeeting,
  type HostTurn,
  type HostTurnAssignInput,
  type HostTurnDeferInput,
} from '../rotations/index.js';
import { Meeting } from './meeting.entity.js';

/** Makes a member the host of a planned meeting. */
export async function assignHostOf(unit: Unit, input: HostTurnAssignInput): Promise<HostTurn> {
  const { participantId, overrideReason = null } = input;
  const meeting = await lockHosted(unit, input.meetingId);
  return assignHost(unit, meeting, { participantId, overrideReason });
}

/** Lets the planned host of a meeting host another time. */
export async function deferHostOf(unit: Unit, input: HostTurnDeferInput): Promise<HostTurn> {
  return deferHost(unit, await lockHosted(unit, input.meetingId), input.reason);
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
