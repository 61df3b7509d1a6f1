import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { RecordLink } from '../fields/RecordLink';
import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import type { ClaimRow } from './claim.rows';
import { ClaimChips } from './ClaimChips';

const Column = DataTable.Col<ClaimRow>;

/** The claims on a wide screen: time left first. */
export function ClaimTable() {
  const t = useText();
  return (
    <DataTable<ClaimRow> bulkActionButtons={false} rowClick="show">
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
        render={({ id, participant }) => (
          <RecordLink resource="claims" id={id}>
            {participant.fullName}
          </RecordLink>
        )}
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
