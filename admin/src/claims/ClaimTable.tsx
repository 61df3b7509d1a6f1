import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import type { ClaimRow } from './claim.rows';
import { ClaimChips } from './ClaimChips';
import { useQueueLink } from './useQueueLink';

const Column = DataTable.Col<ClaimRow>;

/** The claims on a wide screen: time left first. */
export function ClaimTable() {
  const t = useText();
  const linkTo = useQueueLink();
  return (
    <DataTable<ClaimRow> bulkActionButtons={false} rowClick={(id) => linkTo(String(id))}>
      <Column
        source="dueOn"
        label={t('resources.claims.fields.clock')}
        render={(claim) => <ClaimChips claim={claim} />}
      />
      <Column
        source="claimedAmount"
        align="right"
        label={t('resources.claims.fields.amount')}
        disableSort
        render={({ approvedAmount, claimedAmount }) => (
          <Rupiah value={approvedAmount ?? claimedAmount} />
        )}
      />
      <Column
        source="participant.fullName"
        label={t('resources.claims.fields.participant')}
        disableSort
        render={({ id, participant }) => <NameLink to={linkTo(id)} name={participant.fullName} />}
      />
      <Column source="group.name" label={t('resources.claims.fields.group')} disableSort />
      <Column
        source="stage"
        disableSort
        render={({ stage, cause }) => (
          <>
            {t(`enums.ClaimStage.${stage}`)}
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {t(`enums.ClaimCause.${cause}`)}
            </Box>
          </>
        )}
      />
      <Column source="number" />
    </DataTable>
  );
}

/** Leads to the claim's page; the row around it does the same for the mouse. */
function NameLink({ to, name }: { to: string; name: string }) {
  return (
    <Link
      component={RouterLink}
      to={to}
      onClick={(event) => event.stopPropagation()}
      underline="hover"
      sx={{ fontWeight: 600 }}
    >
      {name}
    </Link>
  );
}
