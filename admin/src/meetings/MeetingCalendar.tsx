import { useTheme } from '@mui/material/styles';
import Card from '@mui/material/Card';
import FullCalendar, { type EventClickInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import listPlugin from '@fullcalendar/react/list';
import british from '@fullcalendar/react/locales/en-gb';
import indonesian from '@fullcalendar/react/locales/id';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { useLocale } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { palettes } from '../layout/palette';
import { useIsPhone } from '../layout/useIsPhone';
import { calendarColours } from './calendarColours';
import { toCalendarEvents, type Period } from './calendarEvents';
import type { MeetingRow } from './meeting.rows';

const PLUGINS = [classicTheme, dayGridPlugin, listPlugin];
const LOCALES = [indonesian, british];

interface MeetingCalendarProps {
  meetings: readonly MeetingRow[];
  onPeriod: (period: Period) => void;
}

/** The calendar itself; a meeting opens with a click, a tap or Enter. */
export function MeetingCalendar({ meetings, onPeriod }: MeetingCalendarProps) {
  const t = useText();
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const locale = useLocale();
  const { mode } = useTheme().palette;
  const open = ({ event, jsEvent }: EventClickInfo) => {
    jsEvent.preventDefault();
    void navigate(event.url);
  };
  return (
    <Card sx={{ p: { xs: 1, sm: 2 }, ...calendarColours(palettes[mode]) }}>
      <FullCalendar
        plugins={PLUGINS}
        locales={LOCALES}
        locale={locale === 'en' ? 'en-gb' : 'id'}
        initialView={isPhone ? 'listMonth' : 'dayGridMonth'}
        headerToolbar={{
          start: 'title',
          end: isPhone ? 'prev,next' : 'dayGridMonth,listMonth prev,today,next',
        }}
        // Light and dark come from the panel's palette, set on the card around it.
        colorScheme="light"
        height="auto"
        dayMaxEvents={4}
        displayEventEnd={false}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        noEventsContent={t('resources.meetings.noneInMonth')}
        events={toCalendarEvents(meetings, t, palettes[mode].tones)}
        eventDisplay="block"
        blockEventTitleClass="meeting-name"
        listItemEventTitleClass="meeting-name"
        eventClick={open}
        datesSet={({ startStr, endStr }) =>
          onPeriod({ from: startStr.slice(0, 10), to: endStr.slice(0, 10) })
        }
      />
    </Card>
  );
}
