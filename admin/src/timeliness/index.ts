import TimelapseIcon from '@mui/icons-material/Timelapse';
import { lazy } from 'react';

/** How fast the families got their money, as react-admin's <Resource> takes it. */
export const timeliness = {
  name: 'timeliness',
  icon: TimelapseIcon,
  list: lazy(() => import('./TimelinessPage')),
};
