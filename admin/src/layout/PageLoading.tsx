import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useTranslate } from 'ra-core';

/** Stands in while a screen or its data is on the way. */
export function PageLoading() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      aria-label={translate('ra.page.loading')}
      sx={{ py: 10, textAlign: 'center' }}
    >
      <CircularProgress size={28} aria-hidden />
    </Box>
  );
}
