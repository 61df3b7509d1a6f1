import PolicyIcon from '@mui/icons-material/PolicyOutlined';
import { lazy } from 'react';

/** Programmes, as react-admin's <Resource> takes them. */
export const programmes = {
  name: 'programmes',
  icon: PolicyIcon,
  list: lazy(() => import('./ProgrammeList')),
  recordRepresentation: ({ name }: { name: string }) => name,
};
