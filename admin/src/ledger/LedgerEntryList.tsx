import MenuBookOutlinedIcon from '@mui/icons-material/MenuBookOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { CohortFilterChip } from '../cohorts/CohortFilterChip';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { FilterChip } from '../layout/FilterChip';
import { ListPage } from '../layout/ListPage';
import type { EntryRow } from './ledger.rows';
import { LedgerEntryItem } from './LedgerEntryItem';

/** The entries behind a total, the latest first, each with both sides and what it stands for. */
export default function LedgerEntryList() {
  const t = useText();
  return (
    <ListPage
      sort={{ field: 'occurredOn', order: 'DESC' }}
      filters={<EntryFilters />}
      actions={
        <Button component={Link} to="/ledger" sx={{ minHeight: 48 }}>
          {t('resources.ledger.name')}
        </Button>
      }
      empty={
        <EmptyState
          icon={MenuBookOutlinedIcon}
          title={t('resources.ledger.none.title')}
          body={t('resources.ledger.none.body')}
        />
      }
    >
      <Entries />
    </ListPage>
  );
}

function EntryFilters() {
  const t = useText();
  return (
    <>
      <CohortFilterChip />
      <FilterChip
        source="kind"
        label={t('resources.ledger.account')}
        choices={useEnumChoices('LedgerAccountKind')}
      />
    </>
  );
}

function Entries() {
  const { data = [] } = useListContext<EntryRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((entry) => (
        <LedgerEntryItem key={entry.id} entry={entry} />
      ))}
    </Box>
  );
}
