import type { DaysOff } from '../closures/index.js';
import { daysBetween, type LocalDate } from '../kernel/index.js';
import { MeetingClashKind, type MeetingClash } from './clash.types.js';
import type { Meeting, MeetingSlot } from './meeting.entity.js';
import { MeetingKind } from './meeting.enums.js';

/** Days between monthly meetings of a group: fewest and most. */
export const GAP_DAYS = { min: 21, max: 40 };

/** A meeting as far as clashes go. */
export interface Appointment extends MeetingSlot {
  /** The meeting itself; null while it is only being planned. */
  meeting: Meeting | null;
  kind: MeetingKind;
  groupId: string | null;
  hostParticipantId: string | null;
}

/** What a meeting is judged against. */
export interface Diary {
  today: LocalDate;
  /** Meetings that are not cancelled; all of the group, and those near the day that could meet the judged one. */
  appointments: readonly Appointment[];
  /** Days on which the group will meet somehow, though nobody said yet when: they count for gaps only. */
  expectedDays?: readonly LocalDate[];
  daysOff: DaysOff;
  /** Whether the group's own rule keeps the gaps; a weekly or quarterly rule is not held to them. */
  keepsGaps: boolean;
}

/** What stands in the way of a meeting, the most serious first. A meeting does not clash with itself. */
export function clashesOf(judged: Appointment, diary: Diary): MeetingClash[] {
  const others = diary.appointments.filter(
    ({ meeting }) => meeting === null || meeting.id !== judged.meeting?.id,
  );
  const near = others.filter((other) => overlaps(judged, other));
  const among = (kind: MeetingClashKind, list: readonly Appointment[]) =>
    list.map(({ meeting }) => clash(kind, judged, { meeting }));
  const same = <T>(one: T | null, other: T | null) => one !== null && one === other;
  const sameDay = others.filter(
    ({ groupId, meetsOn }) => same(groupId, judged.groupId) && meetsOn === judged.meetsOn,
  );
  const officer = near.filter(({ officerId }) => officerId === judged.officerId);
  const host = near.filter((other) => same(other.hostParticipantId, judged.hostParticipantId));
  const place = near.filter((other) => same(placeKey(other.place), placeKey(judged.place)));
  const dayOff = diary.daysOff(judged.meetsOn);
  return [
    ...among(MeetingClashKind.GROUP_MEETS, sameDay),
    ...among(MeetingClashKind.OFFICER_BUSY, officer),
    ...among(MeetingClashKind.HOST_BUSY, host),
    ...among(MeetingClashKind.PLACE_TAKEN, place),
    ...(dayOff ? [clash(MeetingClashKind.DAY_OFF, judged, { dayOff })] : []),
    ...gapClashes(judged, others, diary),
  ];
}

/** True when two meetings share a minute. */
export function overlaps(one: Appointment, other: Appointment): boolean {
  const [from, otherFrom] = [minuteOf(one), minuteOf(other)];
  return from < otherFrom + other.durationMinutes && otherFrom < from + one.durationMinutes;
}

/** A meeting that exists, as an appointment. */
export function appointmentOf(meeting: Meeting): Appointment {
  const { kind, groupId, officerId, hostParticipantId, meetsOn, startsAt, durationMinutes, place } =
    meeting;
  return {
    meeting,
    kind,
    groupId,
    officerId,
    hostParticipantId,
    meetsOn,
    startsAt,
    durationMinutes,
    place,
  };
}

/** Gaps count for monthly meetings, and only where a meeting makes them worse than they are. */
function gapClashes(
  judged: Appointment,
  others: readonly Appointment[],
  diary: Diary,
): MeetingClash[] {
  const was = judged.meeting?.meetsOn ?? null;
  if (!diary.keepsGaps || judged.kind !== MeetingKind.MONTHLY || was === judged.meetsOn) return [];
  const neighbours = [
    ...others.filter(({ kind, groupId }) => kind === judged.kind && groupId === judged.groupId),
    ...(diary.expectedDays ?? []).map((meetsOn) => ({ meetsOn, meeting: null })),
  ];
  const now = gapsAt(judged.meetsOn, neighbours);
  const before = was === null ? null : gapsAt(was, neighbours);
  const clashes: MeetingClash[] = [];
  for (const side of ['before', 'after'] as const) {
    const { [side]: gap } = now;
    if (!gap) continue;
    const old = before ? before[side] : null;
    const found = { meeting: gap.meeting, gapDays: gap.days };
    if (gap.days < GAP_DAYS.min && !(old && old.days <= gap.days))
      clashes.push(clash(MeetingClashKind.GAP_SHORT, judged, found));
    // A new meeting brings the one after it nearer, so that only a moved one can be too far from it.
    const isJudged = side === 'before' || was !== null;
    const counted = side === 'before' ? daysWaited(gap, diary.today) : gap.days;
    if (isJudged && counted > GAP_DAYS.max && !(old && old.days >= gap.days))
      clashes.push(clash(MeetingClashKind.GAP_LONG, judged, found));
  }
  return clashes.sort((a, b) => rank(a) - rank(b));
}

interface Gap {
  meeting: Meeting | null;
  otherOn: LocalDate;
  days: number;
}

/** The nearest neighbours of a day with their distances. */
function gapsAt(
  day: LocalDate,
  neighbours: ReadonlyArray<Pick<Appointment, 'meetsOn' | 'meeting'>>,
): { before: Gap | null; after: Gap | null } {
  let [before, after]: [Gap | null, Gap | null] = [null, null];
  for (const { meetsOn: otherOn, meeting } of neighbours) {
    const gap = { meeting, otherOn, days: Math.abs(daysBetween(otherOn, day)) };
    if (otherOn < day && (!before || gap.days < before.days)) before = gap;
    if (otherOn > day && (!after || gap.days < after.days)) after = gap;
  }
  return { before, after };
}

/** A group that has not met for too long cannot mend that: its wait counts from today. */
function daysWaited({ otherOn, days }: Gap, today: LocalDate): number {
  const sinceThen = daysBetween(otherOn, today);
  return sinceThen > GAP_DAYS.max ? days - sinceThen : days;
}

function clash(
  kind: MeetingClashKind,
  { meetsOn }: Appointment,
  found: Partial<Pick<MeetingClash, 'meeting' | 'dayOff' | 'gapDays'>>,
): MeetingClash {
  const canOverride = kind !== MeetingClashKind.GROUP_MEETS;
  return { kind, on: meetsOn, meeting: null, dayOff: null, gapDays: null, canOverride, ...found };
}

const KINDS = Object.values(MeetingClashKind);

function rank({ kind }: MeetingClash): number {
  return KINDS.indexOf(kind);
}

/** The same normal form as `place_key` in the database. */
function placeKey(place: string | null): string | null {
  return place === null ? null : place.replace(/\s+/g, ' ').trim().toLowerCase();
}

function minuteOf({ meetsOn, startsAt }: Appointment): number {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  return daysBetween('2000-01-01', meetsOn) * 1440 + hours * 60 + minutes;
}
