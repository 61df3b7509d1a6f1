import EventNoteIcon from '@mui/icons-material/EventNote';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { MeetingRecord } from './meeting.rows';

const CashToSignPage = lazy(() => import('./cash/CashToSignPage'));
const PaperPage = lazy(() => import('./paper/PaperPage'));
const PaperWaitingPage = lazy(() => import('./paper/PaperWaitingPage'));
const FiguresPage = lazy(() => import('./figures/FiguresPage'));
const MeetingHold = lazy(() => import('./sheet/MeetingHold'));

/** Meetings, as react-admin's <Resource> takes them; figures, sheet, cash and paper are pages of their own. */
export const meetings = {
  name: 'meetings',
  icon: EventNoteIcon,
  list: lazy(() => import('./MeetingList')),
  show: lazy(() => import('./MeetingShow')),
  create: lazy(() => import('./MeetingSchedule')),
  recordRepresentation: ({ group, meetsOn }: Pick<MeetingRecord, 'group' | 'meetsOn'>) =>
    [group?.name, meetsOn].filter(Boolean).join(' '),
  children: [
    <Route key="paper" path="paper" element={<PaperWaitingPage />} />,
    <Route key="cash" path="cash" element={<CashToSignPage />} />,
    <Route key="print" path=":id/paper" element={<PaperPage />} />,
    <Route key="figures" path="figures" element={<FiguresPage />} />,
    <Route key="hold" path=":id/hold" element={<MeetingHold />} />,
  ],
};
