import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { UseQueryResult } from '@tanstack/react-query';
import { useText } from '../i18n/useText';
import { PageLoading } from './PageLoading';

/** A part of a screen whose data is still on the way, or could not be had. */
export function ReadState({ read }: { read: UseQueryResult }) {
  const t = useText();
  if (!read.error) return <PageLoading />;
  return (
    <Alert
      severity="error"
      action={<Button onClick={() => void read.refetch()}>{t('common.retry')}</Button>}
    >
      {read.error.message}
    </Alert>
  );
}
