import MenuBookOutlinedIcon from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';

/** The ledger at a glance with its checks, as react-admin's <Resource> takes it. */
export const ledger = {
  name: 'ledger',
  icon: MenuBookOutlinedIcon,
  list: lazy(() => import('./LedgerPage')),
};

/** The entries behind a total. */
export const ledgerEntries = {
  name: 'ledgerEntries',
  list: lazy(() => import('./LedgerEntryList')),
};
