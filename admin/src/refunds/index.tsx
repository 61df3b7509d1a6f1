import ReplayIcon from '@mui/icons-material/Replay';
import { lazy } from 'react';
import { Route } from 'react-router-dom';

const RefundPaySheetPage = lazy(() => import('./RefundPaySheetPage'));
const RefundRunPage = lazy(() => import('./RefundRunPage'));
const UnclaimedPage = lazy(() => import('./UnclaimedPage'));

/** Premiums given back, as react-admin's <Resource> takes them; a cohort's run, its pay sheet and what nobody fetched are pages of their own. */
export const refunds = {
  name: 'refunds',
  icon: ReplayIcon,
  list: lazy(() => import('./RefundList')),
  children: [
    <Route key="run" path="run" element={<RefundRunPage />} />,
    <Route key="unclaimed" path="unclaimed" element={<UnclaimedPage />} />,
    <Route key="paper" path="paper" element={<RefundPaySheetPage />} />,
  ],
};
