import {
  addDays,
  earlier,
  inMedan,
  later,
  monthOf,
  nthWeekday,
  type Instant,
  type LocalDate,
} from './calendar.js';
import { meetingDay, type GroupRow } from './groups.js';
import { CANCELLED_REASONS, MINUTES, MONTHLY_AGENDA, MOVED_REASONS } from './meeting-texts.js';
import type { GroupPlan } from './plan.js';
import { entry, type Random } from './random.js';
import { monthAt, type Scene } from './scene.js';

/** A row of `meetings`. */
export interface MeetingRow {
  institutionId: string;
  id: string;
  kind: 'MONTHLY' | 'OUTREACH' | 'DELIBERATION';
  status: 'PLANNED' | 'HELD' | 'CANCELLED';
  groupId: string | null;
  officerId: string;
  plannedOn: LocalDate;
  meetsOn: LocalDate;
  startsAt: string;
  place: string | null;
  agenda: string | null;
  minutes: string | null;
  movedReason: string | null;
  cancelledReason: string | null;
  heldRecordedAt: Instant | null;
  createdAt: Instant;
}

/** How many days ahead meetings are planned. */
const PLANNED_DAYS = 61;
const MOVED_SHARE = 0.06;
const CANCELLED_SHARE = 0.045;

type Slot = Pick<MeetingRow, 'officerId' | 'groupId'>;

/** Keeps an officer from having two meetings a day, and a group too. */
export class Diary {
  readonly #taken = new Set<string>();

  /** Enters a meeting. */
  enter(meeting: MeetingRow): void {
    for (const key of keys(meeting, meeting.meetsOn)) this.#taken.add(key);
  }

  /** The first day from `date` on that officer and group have free. */
  freeDay(slot: Slot, date: LocalDate): LocalDate {
    const isTaken = keys(slot, date).some((key) => this.#taken.has(key));
    return isTaken ? this.freeDay(slot, addDays(date, 1)) : date;
  }
}

function keys({ officerId, groupId }: Slot, date: LocalDate): string[] {
  return [`${officerId} ${date}`, `${groupId} ${date}`];
}

/** Every group's monthly meetings from the cohort's start to two months ahead, each on its rule or moved. */
export function planMonthlyMeetings(
  groups: readonly GroupRow[],
  diary: Diary,
  scene: Scene,
): MeetingRow[] {
  const random = scene.random.fork('meetings');
  const planned = groups.map((group, index) =>
    meetingDates(entry(scene.plan.groups, index), scene).map((date) =>
      monthlyMeeting(group, date, scene),
    ),
  );
  for (const meeting of planned.flat()) diary.enter(meeting);
  return planned.flatMap((meetings, index) => {
    const plan = entry(scene.plan.groups, index);
    const last = meetings.findLast(({ plannedOn }) => plannedOn < scene.today);
    return meetings.map((meeting) => {
      if (meeting.plannedOn >= scene.today || (meeting === last && plan.isLastUnrecorded))
        return meeting;
      const isPutOff =
        plan.meetsInDays === 0 && monthOf(meeting.plannedOn) === monthOf(scene.today);
      return isPutOff ? putOff(meeting, scene.today) : passed(meeting, { diary, scene, random });
    });
  });
}

function meetingDates(plan: GroupPlan, scene: Scene): LocalDate[] {
  const { ordinal, weekday } = meetingDay(plan, scene.today);
  return Array.from({ length: scene.plan.monthsElapsed + 3 }, (_, index) =>
    nthWeekday(monthAt(scene, index), ordinal, weekday),
  ).filter((date) => date <= addDays(scene.today, PLANNED_DAYS));
}

function monthlyMeeting(group: GroupRow, plannedOn: LocalDate, scene: Scene): MeetingRow {
  const createdOn = earlier(addDays(plannedOn, -40), scene.yesterday);
  const createdAt = later(group.createdAt, inMedan(createdOn, '09:00'));
  return {
    institutionId: scene.institutionId,
    id: scene.newId(createdAt),
    kind: 'MONTHLY',
    status: 'PLANNED',
    groupId: group.id,
    officerId: group.officerId,
    plannedOn,
    meetsOn: plannedOn,
    startsAt: group.meetsAt,
    place: group.usualPlace,
    agenda: MONTHLY_AGENDA,
    minutes: null,
    movedReason: null,
    cancelledReason: null,
    heldRecordedAt: null,
    createdAt,
  };
}

/** On the 29th to 31st no rule falls on today, so the meeting of a week ago was put off to today. */
function putOff(meeting: MeetingRow, today: LocalDate): MeetingRow {
  return { ...meeting, meetsOn: today, movedReason: entry(MOVED_REASONS, 1) };
}

/** What a meeting needs to have taken place. */
export interface Course {
  diary: Diary;
  scene: Scene;
  random: Random;
}

/** A planned meeting of the past: held on its day, moved, or cancelled. */
function passed(meeting: MeetingRow, course: Course): MeetingRow {
  const { diary, scene, random } = course;
  if (random.chance(CANCELLED_SHARE)) {
    return { ...meeting, status: 'CANCELLED', cancelledReason: random.pick(CANCELLED_REASONS) };
  }
  if (!random.chance(MOVED_SHARE)) return hold(meeting, course);
  const meetsOn = diary.freeDay(meeting, addDays(meeting.plannedOn, random.int(1, 6)));
  if (meetsOn > scene.yesterday) return hold(meeting, course);
  const moved = { ...meeting, meetsOn, movedReason: random.pick(MOVED_REASONS) };
  diary.enter(moved);
  return hold(moved, course);
}

/** Writes down that a meeting took place: mostly the same evening, sometimes a day or two later. */
export function hold(meeting: MeetingRow, { scene, random }: Course): MeetingRow {
  const recordedOn = random.chance(0.7)
    ? meeting.meetsOn
    : addDays(meeting.meetsOn, random.int(1, 2));
  const isSameDay = recordedOn === meeting.meetsOn || recordedOn > scene.yesterday;
  const heldRecordedAt = isSameDay
    ? inMedan(meeting.meetsOn, `22:${random.int(10, 55)}`)
    : inMedan(recordedOn, `${random.int(10, 16)}:${random.int(10, 59)}`);
  const minutes = meeting.minutes ?? (random.chance(0.6) ? random.pick(MINUTES) : null);
  return { ...meeting, status: 'HELD', minutes, heldRecordedAt };
}
