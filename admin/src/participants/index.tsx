import PeopleIcon from '@mui/icons-material/PeopleAlt';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import ParticipantList from './ParticipantList';
import type { ParticipantRecord } from './participant.rows';

const PassbookPage = lazy(() => import('../passbook/PassbookPage'));
const ReceiptPage = lazy(() => import('../receipts/ReceiptPage'));

/** Participants, as react-admin's <Resource> takes them; their receipts and passbooks are pages of their own. */
export const participants = {
  name: 'participants',
  icon: PeopleIcon,
  list: ParticipantList,
  show: lazy(() => import('./ParticipantShow')),
  create: lazy(() => import('./ParticipantEnrol')),
  edit: lazy(() => import('./ParticipantEdit')),
  recordRepresentation: ({ fullName }: ParticipantRecord) => fullName,
  children: [
    <Route key="receipt" path=":id/receipts/:paymentId" element={<ReceiptPage />} />,
    <Route key="passbook" path=":id/passbook/:enrolmentId" element={<PassbookPage />} />,
  ],
};
