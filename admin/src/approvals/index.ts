import HowToRegOutlinedIcon from '@mui/icons-material/HowToRegOutlined';
import { lazy } from 'react';

/** Changes of money that need a second person, as react-admin's <Resource> takes them. */
export const pendingChanges = {
  name: 'pendingChanges',
  icon: HowToRegOutlinedIcon,
  list: lazy(() => import('./ChangeList')),
};
