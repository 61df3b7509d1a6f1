import ManageAccountsIcon from '@mui/icons-material/ManageAccounts';
import { lazy } from 'react';
import type { UserRow } from './user.rows';

/** People with an account, as react-admin's <Resource> takes them. */
export const users = {
  name: 'users',
  icon: ManageAccountsIcon,
  list: lazy(() => import('./UserList')),
  create: lazy(() => import('./UserCreate')),
  edit: lazy(() => import('./UserEdit')),
  recordRepresentation: ({ fullName }: Pick<UserRow, 'fullName'>) => fullName,
};
