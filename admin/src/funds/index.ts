import AccountBalanceWalletOutlinedIcon from '@mui/icons-material/AccountBalanceWalletOutlined';
import { lazy } from 'react';

/** The State's money for claims, as react-admin's <Resource> takes it. */
export const claimFunds = {
  name: 'claimFunds',
  icon: AccountBalanceWalletOutlinedIcon,
  list: lazy(() => import('./ClaimFundPage')),
};
