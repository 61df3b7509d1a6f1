import EventBusyIcon from '@mui/icons-material/EventBusy';
import { lazy } from 'react';

/** Days off, as react-admin's <Resource> takes them. */
export const closures = {
  name: 'closures',
  icon: EventBusyIcon,
  list: lazy(() => import('./ClosuresPage')),
};
