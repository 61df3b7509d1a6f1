import Box from '@mui/material/Box';
import { useAuthenticated } from 'ra-core';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { DepositList } from './DepositList';
import { HandoverHistory } from './HandoverHistory';
import { HoldingList } from './HoldingList';
import { WaitingHandovers } from './WaitingHandovers';

/** Where every rupiah of premium cash is: what waits for a yes, who holds how much, and where it went. */
export default function CashPage() {
  useAuthenticated();
  const t = useText();
  return (
    <>
      <PageHeader title={t('resources.cash.name')} />
      <Box sx={{ display: 'grid', gap: 3 }}>
        <WaitingHandovers />
        <HoldingList />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
            gap: 3,
            alignItems: 'start',
          }}
        >
          <HandoverHistory />
          <DepositList />
        </Box>
      </Box>
    </>
  );
}
