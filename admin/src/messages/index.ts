import MailOutlinedIcon from '@mui/icons-material/MailOutlined';
import { lazy } from 'react';

/** Messages that wait, were sent or were not, as react-admin's <Resource> takes them. */
export const messages = {
  name: 'messages',
  icon: MailOutlinedIcon,
  list: lazy(() => import('./MessageList')),
};
