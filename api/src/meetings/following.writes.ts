import { LockMode } from '@mikro-orm/postgresql';
import { daysOfRule, Group, requireUsableRecurrence } from '../groups/index.js';
import {
  firstDayOf,
  monthOf,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { HostTurn, HostTurnState } from '../rotations/index.js';
import { appointmentOf, type Diary } from './clash.js';
import { deskIn, openDiary, type Desk } from './diary.queries.js';
import { judgeChanges, type Change, type Verdict } from './following.judge.js';
import type { MeetingMoveFollowingInput, MeetingMoveFollowingResult } from './following.types.js';
import { Meeting } from './meeting.entity.js';
import { MeetingKind, MeetingStatus } from './meeting.enums.js';
import { activeOfficer } from './officer.queries.js';
import { followRule, shiftDays } from './plan.js';

/** A meeting that somebody saw. */
export interface Seen {
  id: string;
  expectedVersion: number;
}

/** Gives a planned monthly meeting and those that follow another rule, time, place or officer, and the group with them. */
export async function moveFollowing(
  unit: Unit,
  seen: Seen,
  input: MeetingMoveFollowingInput,
): Promise<MeetingMoveFollowingResult> {
  const { group, meetings } = await lockFollowing(unit, seen);
  if (input.meetingRule) requireUsableRecurrence(input.meetingRule);
  if (input.officerId) await activeOfficer(unit, input.officerId);
  const verdicts = await judgeFollowing(deskIn(unit), { group, meetings, input });
  const moved = verdicts.filter(({ refusal }) => refusal === null);
  if (moved.length > 0) {
    const particulars = moved.map(({ meeting, to }) => [meeting.id, meeting.meetsOn, to?.meetsOn]);
    await changeMeetings(unit, moved, input);
    changeGroup(group, input);
    const subject = { type: 'Group', id: group.id };
    await unit.journal('group.meetingsMoved', subject, { moved: particulars });
  }
  return { rows: verdicts.map(rowOf), movedCount: moved.length };
}

/** The meetings in question, the earliest first. The group is locked before them, as everywhere. */
async function lockFollowing(
  unit: Unit,
  { id, expectedVersion }: Seen,
): Promise<{ group: Group; meetings: Meeting[] }> {
  const { groupId, kind } = await unit.find(Meeting, id);
  if (groupId === null || kind !== MeetingKind.MONTHLY) {
    const message = 'Only monthly meetings of a group follow one another.';
    throw ruleViolated(RuleCode.MEETING_NEEDS_GROUP, message);
  }
  const group = await unit.lock(Group, groupId);
  group.requireOpen();
  const first = await unit.lockVersion(Meeting, id, expectedVersion);
  first.requirePlanned();
  const { institutionId } = unit;
  const status = MeetingStatus.PLANNED;
  const meetings = await unit.em.find(
    Meeting,
    { institutionId, groupId, kind, status, meetsOn: { $gte: first.meetsOn } },
    {
      orderBy: { meetsOn: 'asc', startsAt: 'asc', id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    },
  );
  return { group, meetings };
}

interface Wish {
  group: Group;
  meetings: readonly Meeting[];
  input: MeetingMoveFollowingInput;
}

async function judgeFollowing(desk: Desk, wish: Wish): Promise<Verdict[]> {
  const { group, meetings, input } = wish;
  const { institutionId } = desk;
  const cohort = await desk.em.findOneOrFail(Cohort, { institutionId, id: group.cohortId });
  const diary = await openDiary(desk, {
    group,
    rule: input.meetingRule,
    officerIds: input.officerId ? [input.officerId] : meetings.map(({ officerId }) => officerId),
    hostIds: meetings.flatMap(({ hostParticipantId }) => hostParticipantId ?? []),
    places: input.place ? [input.place] : meetings.flatMap(({ place }) => place ?? []),
    from: desk.today,
    to: cohort.endsOn,
  });
  const days = targetDays(wish, { cohort, diary, timeZone: desk.timeZone });
  const changes = meetings.map((meeting, index) => changeOf(meeting, days[index] ?? null, input));
  return judgeChanges(changes, diary, input.clashReason ?? null);
}

/** Where each meeting is to go: by the new rule, off the days off; null when the rule has no day left for it. */
function targetDays(
  { group, meetings, input }: Wish,
  { cohort, diary, timeZone }: { cohort: Cohort; diary: Diary; timeZone: string },
): Array<LocalDate | null> {
  const { meetingRule: text } = input;
  if (!text) return meetings.map(({ meetsOn }) => meetsOn);
  const { startsOn, endsOn: to } = cohort;
  const start = firstDayOf(monthOf(meetings[0]?.plannedOn ?? diary.today));
  const byRule = followRule(meetings, daysOfRule({ text, startsOn, timeZone }, start, to));
  const { holidayRule } = group;
  const { daysOff, today: from } = diary;
  const days = byRule.flatMap((day) => day ?? []);
  return shiftDays(days, { holidayRule, daysOff, from, to }).map(
    ({ meetsOn, occursOn }) => meetsOn ?? occursOn,
  );
}

function changeOf(
  meeting: Meeting,
  meetsOn: LocalDate | null,
  input: MeetingMoveFollowingInput,
): Change {
  const now = appointmentOf(meeting);
  const to =
    meetsOn === null
      ? null
      : {
          ...now,
          meetsOn,
          startsAt: input.startsAt ?? now.startsAt,
          durationMinutes: input.durationMinutes ?? now.durationMinutes,
          place: input.place ?? now.place,
          officerId: input.officerId ?? now.officerId,
        };
  return { meeting, to };
}

async function changeMeetings(
  unit: Unit,
  moved: readonly Verdict[],
  { reason, clashReason = null }: MeetingMoveFollowingInput,
): Promise<void> {
  const { institutionId } = unit;
  const turns = await unit.em.find(HostTurn, {
    institutionId,
    state: HostTurnState.PLANNED,
    meetingId: { $in: moved.map(({ meeting }) => meeting.id) },
  });
  const turnOf = new Map(turns.map((turn) => [turn.meetingId, turn]));
  for (const { meeting, to, clashes } of moved) {
    if (!to) continue;
    meeting.move({ ...to, clashReason: clashes.length > 0 ? clashReason : null }, reason);
    turnOf.get(meeting.id)?.moveTo(to.meetsOn);
  }
}

function changeGroup(group: Group, input: MeetingMoveFollowingInput): void {
  if (input.meetingRule) group.recurrenceRule = input.meetingRule;
  if (input.startsAt) group.meetsAt = input.startsAt;
  if (input.place) group.usualPlace = input.place;
  if (input.officerId) group.officerId = input.officerId;
}

function rowOf({ meeting, refusal }: Verdict) {
  return {
    meeting,
    accepted: refusal === null,
    rule: refusal?.rule ?? null,
    message: refusal?.message ?? null,
  };
}
