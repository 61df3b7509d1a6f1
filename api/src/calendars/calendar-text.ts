import ical, { ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { instantAt, type LocalDate, type LocalTime } from '../kernel/index.js';
import { ZonedDate, zoneComponent } from './zoned-date.js';

/** A meeting as a calendar shows it. */
export interface CalendarMeeting {
  id: string;
  kind: 'MONTHLY' | 'OUTREACH' | 'DELIBERATION';
  isCancelled: boolean;
  meetsOn: LocalDate;
  startsAt: LocalTime;
  durationMinutes: number;
  place: string | null;
  /** Null for a meeting that is open to others. */
  groupName: string | null;
  createdAt: Date;
  version: number;
}

/** Meetings under one name. */
export interface MeetingCalendar {
  name: string;
  /** IANA zone of the institution. */
  timeZone: string;
  meetings: readonly CalendarMeeting[];
}

const MS_PER_MINUTE = 60_000;
/** How often calendar programs are asked to come back. */
const REFRESH_SECONDS = 3600;

const KINDS: Readonly<Record<CalendarMeeting['kind'], string>> = {
  MONTHLY: 'Pertemuan',
  OUTREACH: 'Sosialisasi',
  DELIBERATION: 'Musyawarah',
};

/** The calendar as iCalendar (RFC 5545). The same meetings give the same text, and nobody's name stands in an event. */
export function calendarText({ name, timeZone, meetings }: MeetingCalendar): string {
  const calendar = ical({
    name: `Askesos: ${name}`,
    prodId: { company: 'Askesos', product: 'Pertemuan', language: 'ID' },
    timezone: { name: null, generator: zoneComponent },
    ttl: REFRESH_SECONDS,
  });
  for (const meeting of meetings) addMeeting(calendar, meeting, timeZone);
  return calendar.toString();
}

function addMeeting(calendar: ICalCalendar, meeting: CalendarMeeting, timeZone: string): void {
  const { id, kind, groupName, place, meetsOn, startsAt, durationMinutes, createdAt, version } =
    meeting;
  const start = instantAt(meetsOn, startsAt, timeZone);
  const end = new Date(start.getTime() + durationMinutes * MS_PER_MINUTE);
  calendar.createEvent({
    id: `${id}@askesos`,
    sequence: version,
    stamp: createdAt,
    start: new ZonedDate(start, timeZone),
    end: new ZonedDate(end, timeZone),
    timezone: timeZone,
    summary: groupName === null ? KINDS[kind] : `${KINDS[kind]} ${groupName}`,
    ...(place !== null && { location: place }),
    status: meeting.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}
