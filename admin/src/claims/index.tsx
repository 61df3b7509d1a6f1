import HealthAndSafetyIcon from '@mui/icons-material/HealthAndSafety';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { ClaimRow } from './claim.rows';

const ClaimBoardPage = lazy(() => import('./board/ClaimBoardPage'));

/** Claims, as react-admin's <Resource> takes them; a claim moves by its own verbs, so there is no edit form. */
export const claims = {
  name: 'claims',
  icon: HealthAndSafetyIcon,
  list: lazy(() => import('./ClaimList')),
  show: lazy(() => import('./ClaimShow')),
  create: lazy(() => import('./ClaimReport')),
  recordRepresentation: ({ number }: Pick<ClaimRow, 'number'>) => number,
  children: [<Route key="board" path="board" element={<ClaimBoardPage />} />],
};
