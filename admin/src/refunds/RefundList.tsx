import ReplayIcon from '@mui/icons-material/Replay';
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
import type { RefundRow } from './refund.rows';
import { PaySheetButton } from './PaySheetButton';
import { RefundItem } from './RefundItem';
import { UnclaimedLink } from './UnclaimedLink';

/** Every refund that two people agreed on: what still has to be handed over, and who signed for the rest. */
export default function RefundList() {
  const t = useText();
  return (
    <ListPage
      sort={{ field: 'approvedAt', order: 'DESC' }}
      filters={<RefundFilters />}
      actions={
        <>
          <UnclaimedLink />
          <PaySheetButton />
          <RunLink />
        </>
      }
      empty={
        <EmptyState
          icon={ReplayIcon}
          title={t('resources.refunds.none.title')}
          body={t('resources.refunds.none.body')}
          action={<RunLink />}
        />
      }
    >
      <Refunds />
    </ListPage>
  );
}

function RunLink() {
  const t = useText();
  return (
    <Button component={Link} to="/refunds/run" variant="contained" sx={{ minHeight: 48 }}>
      {t('resources.refunds.run.open')}
    </Button>
  );
}

function RefundFilters() {
  const t = useText();
  return (
    <>
      <FilterChip
        source="state"
        label={t('resources.refunds.fields.state')}
        choices={useEnumChoices('RefundState')}
      />
      <FilterChip
        source="ground"
        label={t('resources.refunds.fields.ground')}
        choices={useEnumChoices('RefundGround')}
      />
      <CohortFilterChip />
    </>
  );
}

function Refunds() {
  const { data = [] } = useListContext<RefundRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((refund) => (
        <RefundItem key={refund.id} refund={refund} />
      ))}
    </Box>
  );
}
