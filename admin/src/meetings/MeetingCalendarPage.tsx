import { useGetList } from 'ra-core';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import type { Period } from './calendarEvents';
import { MeetingCalendar } from './MeetingCalendar';
import type { MeetingRow } from './meeting.rows';
import { MeetingsHeader } from './MeetingsHeader';

const MEETINGS_MAX = 500;

/** The meetings on a calendar: a month at a time, as a grid or as a list. */
export default function MeetingCalendarPage() {
  const t = useText();
  const [period, setPeriod] = useState<Period>();
  const { data = [] } = useGetList<MeetingRow>(
    'meetings',
    {
      pagination: { page: 1, perPage: MEETINGS_MAX },
      sort: { field: 'meetsOn', order: 'ASC' },
      filter: { meetsOnFrom: period?.from, meetsOnTo: period?.to },
    },
    { enabled: period !== undefined, placeholderData: (earlier) => earlier },
  );
  return (
    <>
      <MeetingsHeader title={t('resources.meetings.views.calendar')} view="calendar" />
      <MeetingCalendar meetings={data} onPeriod={setPeriod} />
    </>
  );
}
