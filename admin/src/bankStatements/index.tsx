import AccountBalanceOutlinedIcon from '@mui/icons-material/AccountBalanceOutlined';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { StatementRecord } from './bankStatement.rows';

const ReconciliationPage = lazy(() => import('./ReconciliationPage'));

/** Statements of the bank, as react-admin's <Resource> takes them; reconciling is a page of its own. */
export const bankStatements = {
  name: 'bankStatements',
  icon: AccountBalanceOutlinedIcon,
  list: lazy(() => import('./StatementList')),
  show: lazy(() => import('./StatementShow')),
  create: lazy(() => import('./StatementImport')),
  recordRepresentation: ({ fileName }: Pick<StatementRecord, 'fileName'>) => fileName,
  children: [<Route key="reconciliation" path="reconciliation" element={<ReconciliationPage />} />],
};
