import type { DayOff } from '../closures/dayOff.rows';
import { dayOffLook } from '../closures/dayOffLook';
import type { Text } from '../i18n/messages';
import type { Palette } from '../layout/palette';
import { toMinutes } from '../meetings/meeting.forms';
import { meetingLook } from '../meetings/meetingLook';
import type { MeetingRow } from '../meetings/meeting.rows';

/** A meeting or a day off as the calendar draws it. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly allDay?: boolean;
  readonly url?: string;
  readonly color: string;
  readonly contrastColor: string;
  readonly interactive: boolean;
  readonly editable: boolean;
}

/** How to draw in the reader's language and theme. */
export interface Drawing {
  readonly t: Text;
  readonly tones: Palette['tones'];
}

/** Meetings as the calendar takes them; a planned one may be dragged by those who may write. */
export function toMeetingEvents(
  meetings: readonly MeetingRow[],
  mayMove: boolean,
  { t, tones }: Drawing,
): CalendarEvent[] {
  return meetings.map(({ id, group, kind, meetsOn, startsAt, status, isOverdue }) => {
    const { ink, ground } = tones[meetingLook(status, isOverdue).tone];
    return {
      id,
      title: group?.name ?? t(`enums.MeetingKind.${kind}`),
      start: `${meetsOn}T${toMinutes(startsAt)}`,
      url: `/meetings/${id}/show`,
      color: ground,
      contrastColor: ink,
      interactive: true,
      editable: mayMove && status === 'PLANNED',
    };
  });
}

/** What a day off is called among the events; no meeting has such an id. */
export function dayOffId({ on, name }: Pick<DayOff, 'on' | 'name'>): string {
  return `${on} ${name}`;
}

/** Days off as lines over the whole day, so that each is named in every view. */
export function toDayOffEvents(daysOff: readonly DayOff[], { tones }: Drawing): CalendarEvent[] {
  return daysOff.map((dayOff) => {
    const { on, name, kind } = dayOff;
    const { ink, ground } = tones[dayOffLook(kind).tone];
    return {
      id: dayOffId(dayOff),
      title: name,
      start: on,
      allDay: true,
      color: ground,
      contrastColor: ink,
      interactive: false,
      editable: false,
    };
  });
}
