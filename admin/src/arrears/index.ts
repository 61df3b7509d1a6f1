import EventBusyOutlinedIcon from '@mui/icons-material/EventBusyOutlined';
import { lazy } from 'react';

/** Premiums that are overdue, and what is to be decided about them, as react-admin's <Resource> takes it. */
export const arrears = {
  name: 'arrears',
  icon: EventBusyOutlinedIcon,
  list: lazy(() => import('./ArrearsPage')),
};
