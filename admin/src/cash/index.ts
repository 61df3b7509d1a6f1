import SavingsOutlinedIcon from '@mui/icons-material/SavingsOutlined';
import { lazy } from 'react';

/** Premium cash from hand to hand and to the bank, as react-admin's <Resource> takes it. */
export const cash = {
  name: 'cash',
  icon: SavingsOutlinedIcon,
  list: lazy(() => import('./CashPage')),
};
