import HowToRegOutlinedIcon from '@mui/icons-material/HowToRegOutlined';
import Box from '@mui/material/Box';
import { useListContext } from 'ra-core';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { FilterChip } from '../layout/FilterChip';
import { ListPage } from '../layout/ListPage';
import type { ChangeRow } from './change.rows';
import { ChangeItem } from './ChangeItem';

/** Every change of money that needs, or had, a second person: what waits for the viewer has its buttons beside it. */
export default function ChangeList() {
  const t = useText();
  return (
    <ListPage
      sort={{ field: 'proposedAt', order: 'DESC' }}
      filters={<ChangeFilters />}
      empty={
        <EmptyState
          icon={HowToRegOutlinedIcon}
          title={t('resources.pendingChanges.none.title')}
          body={t('resources.pendingChanges.none.body')}
        />
      }
    >
      <Changes />
    </ListPage>
  );
}

function ChangeFilters() {
  const t = useText();
  return (
    <>
      <FilterChip
        source="decidableByMe"
        label={t('resources.pendingChanges.fields.decidableByMe')}
        choices={[{ value: true, label: t('resources.pendingChanges.mine') }]}
      />
      <FilterChip
        source="state"
        label={t('resources.pendingChanges.fields.state')}
        choices={useEnumChoices('ChangeState')}
      />
      <FilterChip
        source="kind"
        label={t('resources.pendingChanges.fields.kind')}
        choices={useEnumChoices('ChangeKind')}
      />
    </>
  );
}

function Changes() {
  const { data = [] } = useListContext<ChangeRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((change) => (
        <ChangeItem key={change.id} change={change} />
      ))}
    </Box>
  );
}
