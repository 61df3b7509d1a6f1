import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { calendarText, type CalendarMeeting } from './calendar-text.js';

const MEETING: CalendarMeeting = {
  id: '0193a000-0000-7000-8000-000000000001',
  kind: 'MONTHLY',
  isCancelled: false,
  meetsOn: '2026-12-06',
  startsAt: '16:00',
  durationMinutes: 120,
  place: 'Balai RW',
  groupName: 'Melati',
  createdAt: new Date('2026-11-01T02:03:04.000Z'),
  version: 1,
};

function textOf(wish: Partial<CalendarMeeting> = {}, timeZone = 'Asia/Jakarta'): string {
  return calendarText({ name: 'Melati', timeZone, meetings: [{ ...MEETING, ...wish }] });
}

/** The text as an independent library reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    calendar,
    zones: calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone)),
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

function eventOf(wish: Partial<CalendarMeeting> = {}, timeZone = 'Asia/Jakarta') {
  const [event] = read(textOf(wish, timeZone)).events;
  if (!event) throw new Error('The calendar holds no event.');
  return event;
}

describe('a calendar', () => {
  it.each([
    ['Asia/Jakarta', '2026-12-06T09:00:00.000Z'],
    ['Asia/Makassar', '2026-12-06T08:00:00.000Z'],
    ['Asia/Jayapura', '2026-12-06T07:00:00.000Z'],
  ])('in %s has the wall clock of the zone, which it describes', (timeZone, instant) => {
    const { zones, events } = read(textOf({}, timeZone));
    expect(zones.map((zone) => zone.tzid)).toEqual([timeZone]);
    expect(events[0]?.startDate.zone.tzid).toBe(timeZone);
    expect(events[0]?.startDate.toString()).toBe('2026-12-06T16:00:00');
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(instant);
    expect(events[0]?.endDate.toString()).toBe('2026-12-06T18:00:00');
  });

  it('does not depend on the clock of the machine, and crosses midnight', () => {
    const event = eventOf({ startsAt: '23:30', durationMinutes: 45 }, 'Asia/Jayapura');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-06T14:30:00.000Z');
    expect(event.endDate.toString()).toBe('2026-12-07T00:15:00');
  });

  it('names kind, group and place and nobody', () => {
    const event = eventOf();
    expect([event.summary, event.location]).toEqual(['Pertemuan Melati', 'Balai RW']);
    expect(event.attendees).toEqual([]);
    expect(event.organizer).toBeNull();
    expect(eventOf({ kind: 'OUTREACH', groupName: null, place: null })).toMatchObject({
      summary: 'Sosialisasi',
      location: null,
    });
  });

  it('keeps the identity of a meeting, and a rising sequence, when it moves', () => {
    const before = eventOf();
    const after = eventOf({ meetsOn: '2026-12-08', startsAt: '14:00', version: 2 });
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([1, 2]);
    expect(after.startDate.toString()).toBe('2026-12-08T14:00:00');
  });

  it('keeps a cancelled meeting and says so', () => {
    const status = (event: ReturnType<typeof eventOf>) =>
      event.component.getFirstPropertyValue('status');
    expect(status(eventOf())).toBe('CONFIRMED');
    expect(status(eventOf({ isCancelled: true, version: 2 }))).toBe('CANCELLED');
  });

  it('stamps in UTC, and the same meetings give the same text', () => {
    expect(textOf()).toContain('DTSTAMP:20261101T020304Z\r\n');
    expect(textOf()).toBe(textOf());
  });

  it('carries commas, semicolons, backslashes, line ends and long Indonesian text unharmed', () => {
    const place =
      'Rumah Bu Sari, Gang Mawar; RT 03\\RW 07\nsebelah kiri masjid Al-Ikhlas — dekat warung “Bu Déwi”, ' +
      'lewat jembatan bambu di belakang Sekolah Dasar Negeri 060884, Kelurahan Polonia, Kecamatan Medan Polonia 🏠';
    const groupName = 'Kenanga; "Sejahtera, Bersama"';
    const text = textOf({ place, groupName });
    const event = eventOf({ place, groupName });
    expect([event.location, event.summary]).toEqual([place, `Pertemuan ${groupName}`]);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    for (const line of lines) expect(line).not.toContain('\uFFFD');
  });

  it('without meetings is a calendar all the same', () => {
    const { events } = read(
      calendarText({ name: 'Melati', timeZone: 'Asia/Jakarta', meetings: [] }),
    );
    expect(events).toEqual([]);
  });
});
