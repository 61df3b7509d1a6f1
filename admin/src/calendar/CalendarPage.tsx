import { useGetList } from 'ra-core';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useDaysOff } from '../closures/useDaysOff';
import { useText } from '../i18n/useText';
import { AddressFilters } from '../layout/AddressFilters';
import { useFilters } from '../layout/useFilters';
import { MeetingsHeader } from '../meetings/MeetingsHeader';
import type { MeetingRow } from '../meetings/meeting.rows';
import { CalendarFilters } from './CalendarFilters';
import { CalendarGrid } from './CalendarGrid';
import { CalendarToolbar } from './CalendarToolbar';
import { shownDays } from './calendarView';
import { OpenedMeeting, type Opened } from './OpenedMeeting';
import { useCalendarAddress } from './useCalendarAddress';

const MEETINGS_MAX = 500;

/** The meetings on a calendar: a month, a week or a list; what is planned can be moved from here. */
export default function CalendarPage() {
  return (
    <AddressFilters>
      <Calendar />
    </AddressFilters>
  );
}

function Calendar() {
  const t = useText();
  const mayMove = usePermission('MEETING_WRITE');
  const address = useCalendarAddress();
  const { view, on, show } = address;
  const { from, to } = shownDays(view, on);
  const meetings = useMeetings(from, to);
  const daysOff = useDaysOff(from, to);
  const [opened, setOpened] = useState<Opened>();
  const open = (id: string, how: Omit<Opened, 'meeting'>) => {
    const meeting = meetings.find((candidate) => candidate.id === id);
    if (meeting) setOpened({ meeting, ...how });
  };
  return (
    <>
      <MeetingsHeader title={t('calendar.name')} view="calendar" />
      <CalendarFilters />
      <CalendarToolbar {...address} />
      <CalendarGrid
        {...{ view, on, meetings, daysOff, mayMove }}
        onOpen={(id, anchor) => open(id, { anchor })}
        onDrop={(drop) => open(drop.id, { drop })}
        onMore={(day) => show('list', day)}
      />
      {opened && <OpenedMeeting {...opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function useMeetings(from: string, to: string): readonly MeetingRow[] {
  const {
    values: { institutionId, ...filter },
  } = useFilters();
  const { data = [] } = useGetList<MeetingRow>(
    'meetings',
    {
      pagination: { page: 1, perPage: MEETINGS_MAX },
      sort: { field: 'meetsOn', order: 'ASC' },
      filter: { ...filter, meetsOnFrom: from, meetsOnTo: to },
    },
    { placeholderData: (earlier) => earlier },
  );
  // The API narrows by group and officer; whose meeting it is stands on every row.
  return institutionId ? data.filter(({ institution }) => institution.id === institutionId) : data;
}
