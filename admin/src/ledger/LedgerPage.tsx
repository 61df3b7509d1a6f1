import Box from '@mui/material/Box';
import { useAuthenticated } from 'ra-core';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { BookChecks } from './BookChecks';
import { LedgerTotals } from './LedgerTotals';

/** The books: whether they are sound, and every total with the way down to its entries. */
export default function LedgerPage() {
  useAuthenticated();
  const t = useText();
  return (
    <>
      <PageHeader title={t('resources.ledger.name')} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <BookChecks />
        <LedgerTotals />
      </Box>
    </>
  );
}
