import EventNoteIcon from '@mui/icons-material/EventNote';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { MeetingRecord } from './meeting.rows';

const FiguresPage = lazy(() => import('./figures/FiguresPage'));
const MeetingHold = lazy(() => import('./sheet/MeetingHold'));

/** Meetings, as react-admin's <Resource> takes them; figures and sheet are pages of their own. */
export const meetings = {
  name: 'meetings',
  icon: EventNoteIcon,
  list: lazy(() => import('./MeetingList')),
  show: lazy(() => import('./MeetingShow')),
  create: lazy(() => import('./MeetingSchedule')),
  recordRepresentation: ({ group, meetsOn }: Pick<MeetingRecord, 'group' | 'meetsOn'>) =>
    [group?.name, meetsOn].filter(Boolean).join(' '),
  children: [
    <Route key="figures" path="figures" element={<FiguresPage />} />,
    <Route key="hold" path=":id/hold" element={<MeetingHold />} />,
  ],
};
