import Card from '@mui/material/Card';
import { ListBase } from 'ra-core';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { ListBody } from '../layout/ListBody';
import { ListPagination } from '../layout/ListPagination';
import { PageHeader } from '../layout/PageHeader';
import { useIsPhone } from '../layout/useIsPhone';
import { ClaimCards } from './ClaimCards';
import { ClaimFilters } from './ClaimFilters';
import { ClaimTable } from './ClaimTable';
import { NoClaims } from './NoClaims';
import { StageTabs } from './StageTabs';

const ROWS_PER_PAGE = 25;
const UNDER_WAY = { isOpen: true };

/** The claim desk: what is under way, the least time left first. Filters live in the address only. */
export default function ClaimList() {
  const isPhone = useIsPhone();
  const t = useText();
  return (
    <ListBase
      sort={{ field: 'dueOn', order: 'ASC' }}
      filterDefaultValues={UNDER_WAY}
      perPage={ROWS_PER_PAGE}
      storeKey={false}
      exporter={false}
    >
      <PageHeader
        title={t('resources.claims.name', { smart_count: 2 })}
        actions={<CreateButton resource="claims" label={t('resources.claims.report.button')} />}
      />
      <StageTabs />
      <ListBody empty={<NoClaims />} filters={<ClaimFilters />}>
        <Card>{isPhone ? <ClaimCards /> : <ClaimTable />}</Card>
        <ListPagination />
      </ListBody>
    </ListBase>
  );
}
