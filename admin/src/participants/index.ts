import PeopleIcon from '@mui/icons-material/PeopleAlt';
import { lazy } from 'react';
import ParticipantList from './ParticipantList';
import type { ParticipantRecord } from './participant.rows';

/** Participants, as react-admin's <Resource> takes them. */
export const participants = {
  name: 'participants',
  icon: PeopleIcon,
  list: ParticipantList,
  show: lazy(() => import('./ParticipantShow')),
  create: lazy(() => import('./ParticipantEnrol')),
  edit: lazy(() => import('./ParticipantEdit')),
  recordRepresentation: ({ fullName }: ParticipantRecord) => fullName,
};
