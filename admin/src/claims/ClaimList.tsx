import ViewKanbanIcon from '@mui/icons-material/ViewKanbanOutlined';
import Button from '@mui/material/Button';
import { ListBase } from 'ra-core';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { PageHeader } from '../layout/PageHeader';
import { ClaimListBody } from './ClaimListBody';
import { StageTabs } from './StageTabs';

const ROWS_PER_PAGE = 25;
const UNDER_WAY = { isOpen: true };

/** The claim desk: what is under way, the least time left first. Filters live in the address only. */
export default function ClaimList() {
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
        actions={
          <>
            <Button component={Link} to="/claims/board" startIcon={<ViewKanbanIcon />}>
              {t('resources.claimDesk.showBoard')}
            </Button>
            <CreateButton resource="claims" label={t('resources.claims.report.button')} />
          </>
        }
      />
      <StageTabs />
      <ClaimListBody />
    </ListBase>
  );
}
