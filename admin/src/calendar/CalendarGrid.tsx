import { useTheme } from '@mui/material/styles';
import Card from '@mui/material/Card';
import FullCalendar, { type CalendarOptions, type CalendarRef } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import british from '@fullcalendar/react/locales/en-gb';
import indonesian from '@fullcalendar/react/locales/id';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { useLocale } from 'ra-core';
import { useEffect, useRef } from 'react';
import type { DayOff as DayOffRow } from '../closures/dayOff.rows';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { palettes } from '../layout/palette';
import { useIsPhone } from '../layout/useIsPhone';
import type { MeetingRow } from '../meetings/meeting.rows';
import { calendarColours } from './calendarColours';
import { dayOffId, toDayOffEvents, toMeetingEvents } from './calendarEvents';
import type { CalendarView } from './calendarView';
import {
  DayOffContent,
  DayOffDot,
  DayOffLine,
  MeetingContent,
  MeetingDot,
  MeetingLine,
} from './EventContent';

/** What holds for every view and every reader. */
const ALWAYS: CalendarOptions = {
  plugins: [classicTheme, dayGridPlugin, interactionPlugin, listPlugin],
  locales: [indonesian, british],
  // Light and dark come from the panel's palette, set on the card around it.
  colorScheme: 'light',
  height: 'auto',
  // Days and hours are those of the institution's clock already: none is to be shifted.
  timeZone: 'UTC',
  listItemEventBeforeClass: 'event-dot',
  moreLinkClass: 'more-meetings',
  fixedWeekCount: false,
  eventDisplay: 'block',
  eventDurationEditable: false,
};
const GRIDS = { month: 'dayGridMonth', week: 'dayGridWeek', list: 'listMonth' };
/** Seven columns are too narrow to read on a phone: there a week is a list. */
const LISTS = { ...GRIDS, week: 'listWeek' };

const CONTENTS = {
  cell: { Meeting: MeetingContent, DayOff: DayOffContent },
  line: { Meeting: MeetingLine, DayOff: DayOffLine },
  dot: { Meeting: MeetingDot, DayOff: DayOffDot },
};

/** A meeting dropped on another day. */
export interface Drop {
  readonly id: string;
  readonly meetsOn: string;
  /** Puts it back where it was. */
  readonly putBack: () => void;
}

interface CalendarGridProps {
  view: CalendarView;
  on: string;
  meetings: readonly MeetingRow[];
  daysOff: readonly DayOffRow[];
  mayMove: boolean;
  onOpen: (id: string, anchor: HTMLElement) => void;
  onDrop: (drop: Drop) => void;
  onMore: (day: string) => void;
}

/** The calendar itself: days off are shaded and named; a planned meeting is moved by dragging it. */
export function CalendarGrid(props: CalendarGridProps) {
  const { view, on, meetings, daysOff, mayMove, onOpen, onDrop, onMore } = props;
  const t = useText();
  const isPhone = useIsPhone();
  const locale = useLocale();
  const { today } = useFormat();
  const { mode } = useTheme().palette;
  const calendar = useRef<CalendarRef>(null);
  const name = (isPhone ? LISTS : GRIDS)[view];
  useEffect(() => calendar.current?.getApi().changeView(name, on), [name, on]);
  const drawing = { t, tones: palettes[mode].tones };
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const byName = new Map(daysOff.map((day) => [dayOffId(day), day]));
  const off = new Set(daysOff.map((day) => day.on));
  const { Meeting, DayOff } = CONTENTS[contentFor(name, isPhone)];
  return (
    <Card sx={{ p: { xs: 0, sm: 2 }, ...calendarColours(palettes[mode]) }}>
      <FullCalendar
        ref={calendar}
        {...ALWAYS}
        locale={locale === 'en' ? 'en-gb' : 'id'}
        initialView={name}
        initialDate={on}
        now={today}
        dayMaxEvents={isPhone ? 1 : 4}
        noEventsContent={t('calendar.nothing')}
        events={[
          ...toDayOffEvents(daysOff, drawing),
          ...toMeetingEvents(meetings, mayMove, drawing),
        ]}
        eventContent={({ event }) => {
          const [meeting, dayOff] = [byId.get(event.id), byName.get(event.id)];
          if (dayOff) return <DayOff dayOff={dayOff} />;
          return meeting && <Meeting meeting={meeting} />;
        }}
        dayCellClass={({ date }) => (off.has(isoDay(date)) ? 'day-off' : '')}
        eventAllow={({ startStr }) => startStr.slice(0, 10) >= today}
        eventClick={({ event, el, jsEvent }) => {
          if (!event.url || jsEvent.ctrlKey || jsEvent.metaKey) return;
          jsEvent.preventDefault();
          onOpen(event.id, el);
        }}
        eventDrop={({ event, revert }) =>
          onDrop({ id: event.id, meetsOn: event.startStr.slice(0, 10), putBack: revert })
        }
        moreLinkClick={({ date }) => onMore(isoDay(date))}
      />
    </Card>
  );
}

/** How much there is room for. */
function contentFor(name: string, isPhone: boolean): keyof typeof CONTENTS {
  if (name.startsWith('list')) return 'line';
  return isPhone ? 'dot' : 'cell';
}

/** The calendar hands days over as midnight UTC. */
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
