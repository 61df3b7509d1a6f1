import { addDays, dayOf, inMedan, weekdayOf, type Instant, type LocalDate } from './calendar.js';
import type { Life } from './lives.js';
import type { Member } from './members.js';
import type { GroupPlan } from './plan.js';
import { entry } from './random.js';
import type { Scene } from './scene.js';

/** A row of `groups`. */
export interface GroupRow {
  institutionId: string;
  id: string;
  cohortId: string;
  name: string;
  regionCode: string;
  neighbourhood: string;
  officerId: string;
  recurrenceRule: string;
  meetsAt: string;
  usualPlace: string | null;
  holidayRule: 'BEFORE' | 'AFTER' | 'ASK';
  closedOn: null;
  createdAt: Instant;
}

/** A row of `memberships`. */
export interface MembershipRow {
  institutionId: string;
  id: string;
  groupId: string;
  participantId: string;
  joinedOn: LocalDate;
  leftOn: LocalDate | null;
  leftReason: string | null;
  recordedById: string;
}

/** The day of the month a group meets on: the second Saturday, say. */
export interface MeetingDay {
  ordinal: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const HOLIDAY_RULES = ['AFTER', 'ASK', 'BEFORE'] as const;
const SATURDAY = 6;
/** How many days before the cohort's start the groups were formed, after the outreach. */
const FORMED_DAYS = 42;
const EVENINGS = ['19:30', '20:00', '19:00'];
const AFTERNOONS = ['15:30', '16:00', '14:00'];

/** The groups with their officers and the rule they meet by. */
export function formGroups(scene: Scene): GroupRow[] {
  const createdAt = inMedan(addDays(scene.startsOn, -FORMED_DAYS), '14:00');
  const { officers } = scene.staff;
  return scene.plan.groups.map((plan, index) => {
    const { ordinal, weekday } = meetingDay(plan, scene.today);
    return {
      institutionId: scene.institutionId,
      id: scene.newId(createdAt),
      cohortId: scene.cohortId,
      name: plan.name,
      regionCode: scene.plan.institution.regionCode,
      neighbourhood: `Lingkungan ${index + 1}–${index + 3}`,
      officerId: entry(officers, index % officers.length).id,
      recurrenceRule: `FREQ=MONTHLY;BYDAY=${ordinal}${entry(WEEKDAYS, weekday - 1)}`,
      meetsAt: startTime(index, weekday, officers.length),
      // Where there is no hall of the neighbourhood, the group meets at the host's.
      usualPlace: index % 4 === 3 ? `Balai Lingkungan ${index + 1}` : null,
      holidayRule: entry(HOLIDAY_RULES, index % HOLIDAY_RULES.length),
      closedOn: null,
      createdAt,
    };
  });
}

/** The rule whose meeting falls nearest to the day the plan wants; there is no fifth Saturday every month. */
export function meetingDay(plan: GroupPlan, today: LocalDate): MeetingDay {
  const wanted = addDays(today, plan.meetsInDays);
  return { ordinal: Math.min(4, Math.ceil(dayOf(wanted) / 7)), weekday: weekdayOf(wanted) };
}

/** Groups of the same officer start at different times of day, and meet on different days. */
function startTime(index: number, weekday: number, officersCount: number): string {
  const times = weekday >= SATURDAY ? AFTERNOONS : EVENINGS;
  return entry(times, Math.floor(index / officersCount) % times.length);
}

/** Who died was a member to the end of the day. */
function leftOn({ ended }: Life): LocalDate | null {
  if (ended === null) return null;
  return ended.status === 'DECEASED' ? addDays(ended.on, 1) : ended.on;
}

/** Who is a member of which group from when to when; a transfer ends one membership and begins another. */
export function joinGroups(
  members: readonly Member[],
  groups: readonly GroupRow[],
  scene: Scene,
): MembershipRow[] {
  return members.flatMap((member) => {
    const { life, groupIndex, laterGroupIndex } = member;
    const end = { leftOn: leftOn(life), leftReason: life.ended?.reason ?? null };
    const join = (index: number, joinedOn: LocalDate, left: typeof end): MembershipRow => ({
      institutionId: scene.institutionId,
      id: scene.newId(inMedan(joinedOn, '08:00')),
      groupId: entry(groups, index).id,
      participantId: member.participant.id,
      joinedOn,
      ...left,
      recordedById: entry(groups, index).officerId,
    });
    if (!life.transferredOn) return [join(groupIndex, life.enrolledOn, end)];
    const moved = { leftOn: life.transferredOn, leftReason: 'Pindah rumah ke lingkungan lain' };
    return [
      join(groupIndex, life.enrolledOn, moved),
      join(laterGroupIndex, life.transferredOn, end),
    ];
  });
}
