import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
import { lazy } from 'react';

/** The calendar of meetings: a screen of its own with its place in the menu. */
export const calendar = {
  name: 'calendar',
  icon: CalendarMonthIcon,
  list: lazy(() => import('./CalendarPage')),
};
