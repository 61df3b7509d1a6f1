import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Card from '@mui/material/Card';
import { useListContext } from 'ra-core';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ListBody } from '../layout/ListBody';
import { ListPagination } from '../layout/ListPagination';
import { useFilters } from '../layout/useFilters';
import { useIsPhone } from '../layout/useIsPhone';
import { ClaimCards } from './ClaimCards';
import { ClaimFilters } from './ClaimFilters';
import { ClaimTable } from './ClaimTable';
import { NoClaims } from './NoClaims';
import { onlyStage } from './stages';

/** The rows of a tab, or what it means that the tab has none. */
export function ClaimListBody() {
  const t = useText();
  const isPhone = useIsPhone();
  const { total } = useListContext();
  const { values } = useFilters();
  const tab = onlyStage(values);
  if (total === 0 && tab && tab !== 'ALL') {
    const kind = tab === 'OPEN' ? 'open' : 'stage';
    return (
      <EmptyState
        icon={TaskAltIcon}
        title={t(`resources.claims.nothing.${kind}`)}
        body={t('resources.claims.nothing.body')}
      />
    );
  }
  return (
    <ListBody empty={<NoClaims />} filters={<ClaimFilters />}>
      <Card>{isPhone ? <ClaimCards /> : <ClaimTable />}</Card>
      <ListPagination />
    </ListBody>
  );
}
