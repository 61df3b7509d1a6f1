import type { MeetingStatus } from '../data/gql/enums';
import type { Text } from '../i18n/messages';
import type { Palette, Tone } from '../layout/palette';
import { toMinutes } from './meeting.forms';
import type { MeetingRow } from './meeting.rows';

/** The days in view, from the first up to the day after the last. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A meeting as the calendar draws it. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly url: string;
  readonly color: string;
  readonly contrastColor: string;
}

const TONES: Readonly<Record<MeetingStatus, Tone>> = {
  PLANNED: 'info',
  HELD: 'good',
  CANCELLED: 'neutral',
};

/** Meetings as the calendar takes them; what is called off or not recorded says so in words. */
export function toCalendarEvents(
  meetings: readonly MeetingRow[],
  t: Text,
  tones: Palette['tones'],
): CalendarEvent[] {
  return meetings.map(({ id, group, kind, meetsOn, startsAt, status, isOverdue }) => {
    const name = group?.name ?? t(`enums.MeetingKind.${kind}`);
    const remark = isOverdue
      ? t('resources.meetings.notRecorded')
      : status === 'CANCELLED' && t('enums.MeetingStatus.CANCELLED');
    const { ink, ground } = tones[isOverdue ? 'bad' : TONES[status]];
    return {
      id,
      title: remark ? `${name} (${remark})` : name,
      start: `${meetsOn}T${toMinutes(startsAt)}`,
      url: `/meetings/${id}/show`,
      color: ink,
      contrastColor: ground,
    };
  });
}
