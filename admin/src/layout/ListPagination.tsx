import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useListContext } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';

/** Which rows these are and the way to the next ones; an estimated total says it is one. */
export function ListPagination() {
  const { page, perPage, total = 0, setPage, ...list } = useListContext();
  const { count } = useFormat();
  const t = useText();
  const from = (page - 1) * perPage + 1;
  const to = Math.min(page * perPage, total);
  // The data provider adds this to every list it reads.
  const meta = list.meta as { totalIsEstimate: boolean } | undefined;
  const values = { from: count(from), to: count(to), total: count(total) };
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 0.5, pt: 1 }}
    >
      <Box
        sx={{ color: 'text.secondary', fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' }}
      >
        {t(meta?.totalIsEstimate ? 'common.pageOfAbout' : 'common.pageOf', values)}
      </Box>
      <IconButton
        aria-label={t('common.previousPage')}
        disabled={page === 1}
        onClick={() => setPage(page - 1)}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        aria-label={t('common.nextPage')}
        disabled={to >= total}
        onClick={() => setPage(page + 1)}
      >
        <ChevronRightIcon />
      </IconButton>
    </Box>
  );
}
