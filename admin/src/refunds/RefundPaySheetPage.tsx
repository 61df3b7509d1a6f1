import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import ReplayIcon from '@mui/icons-material/Replay';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useAuthenticated, useGetList } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { PageHeader } from '../layout/PageHeader';
import { PageLoading } from '../layout/PageLoading';
import { readFilter } from '../layout/readFilter';
import type { RefundRow } from './refund.rows';
import { RefundPaySheet } from './RefundPaySheet';

const ROWS_MAX = 500;

/** The sheet for the closing meeting: who gets how much, with room to sign for it. */
export default function RefundPaySheetPage() {
  useAuthenticated();
  const t = useText();
  const [search] = useSearchParams();
  const filter = { ...readFilter(search.get('filter')), state: 'WAITING' };
  const { data, isPending } = useGetList<RefundRow>('refunds', {
    pagination: { page: 1, perPage: ROWS_MAX },
    sort: { field: 'approvedAt', order: 'DESC' },
    filter,
  });
  if (isPending) return <PageLoading />;
  const rows = data ?? [];
  return (
    <>
      <Box sx={{ displayPrint: 'none' }}>
        <PageHeader
          title={t('resources.refunds.paper.title')}
          actions={
            <Button
              variant="contained"
              startIcon={<PrintOutlinedIcon />}
              onClick={() => window.print()}
              sx={{ minHeight: 48 }}
            >
              {t('resources.refunds.paper.print')}
            </Button>
          }
        />
      </Box>
      {rows.length === 0 ? (
        <EmptyState
          icon={ReplayIcon}
          title={t('resources.refunds.paper.none')}
          body={t('resources.refunds.paper.noneHelp')}
        />
      ) : (
        <RefundPaySheet rows={rows} />
      )}
    </>
  );
}
