import GroupsIcon from '@mui/icons-material/Groups2';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { GroupRow } from './group.rows';

const PlanPage = lazy(() => import('./planning/PlanPage'));

/** Groups, as react-admin's <Resource> takes them; planning a term is a page of its own. */
export const groups = {
  name: 'groups',
  icon: GroupsIcon,
  list: lazy(() => import('./GroupList')),
  show: lazy(() => import('./GroupShow')),
  create: lazy(() => import('./GroupCreate')),
  edit: lazy(() => import('./GroupEdit')),
  recordRepresentation: ({ name }: Pick<GroupRow, 'name'>) => name,
  children: [<Route key="plan" path=":id/plan" element={<PlanPage />} />],
};
