import GroupsIcon from '@mui/icons-material/Groups2';
import { lazy } from 'react';
import type { GroupRow } from './group.rows';

/** Groups, as react-admin's <Resource> takes them. */
export const groups = {
  name: 'groups',
  icon: GroupsIcon,
  list: lazy(() => import('./GroupList')),
  show: lazy(() => import('./GroupShow')),
  create: lazy(() => import('./GroupCreate')),
  edit: lazy(() => import('./GroupEdit')),
  recordRepresentation: ({ name }: Pick<GroupRow, 'name'>) => name,
};
