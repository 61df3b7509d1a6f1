import CloudOffIcon from '@mui/icons-material/CloudOff';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { EmptyState } from './EmptyState';
import { PageLoading } from './PageLoading';
import { useFilters } from './useFilters';

interface ListBodyProps {
  empty: ReactNode;
  filters: ReactNode;
  children: ReactNode;
}

/** Chooses what a list shows: rows, nothing yet, nothing that matches, or why it could not load. */
export function ListBody({ empty, filters, children }: ListBodyProps) {
  const { isPending, error, total, refetch } = useListContext();
  const { values } = useFilters();
  const t = useText();
  if (error) {
    return (
      <EmptyState
        icon={CloudOffIcon}
        title={t('layout.loadFailed')}
        body={error.message}
        action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
      />
    );
  }
  const hasFilters = Object.keys(values).length > 0;
  if (total === 0 && !hasFilters) return empty;
  return (
    <>
      {filters && <Filters>{filters}</Filters>}
      {isPending && <PageLoading />}
      {total === 0 && <NoMatch />}
      {!!total && children}
    </>
  );
}

function Filters({ children }: { children: ReactNode }) {
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pb: 2 }}>
      {children}
    </Box>
  );
}

function NoMatch() {
  const { clearAll } = useFilters();
  const t = useText();
  return (
    <EmptyState
      icon={SearchOffIcon}
      title={t('common.noMatch')}
      body={t('common.noMatchHelp')}
      action={<Button onClick={clearAll}>{t('common.clearFilters')}</Button>}
    />
  );
}
