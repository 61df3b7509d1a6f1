import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { toMinutes } from './meeting.forms';
import type { MeetingRow } from './meeting.rows';
import { MeetingStatusChip } from './MeetingStatusChip';

const Column = DataTable.Col<MeetingRow>;

/** The meetings on a wide screen. */
export function MeetingTable() {
  const t = useText();
  const { day } = useFormat();
  return (
    <DataTable<MeetingRow> bulkActionButtons={false} rowClick="show">
      <Column
        source="meetsOn"
        render={({ id, meetsOn, startsAt }) => (
          <>
            <RecordLink resource="meetings" id={id}>
              {day(meetsOn)}
            </RecordLink>{' '}
            {toMinutes(startsAt)}
          </>
        )}
      />
      <Column
        source="group.name"
        label={t('resources.meetings.fields.group')}
        disableSort
        render={({ group, kind }) => (
          <>
            {group?.name ?? t('resources.meetings.withoutGroup')}
            {kind !== 'MONTHLY' && (
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                {t(`enums.MeetingKind.${kind}`)}
              </Box>
            )}
          </>
        )}
      />
      <Column source="place" disableSort />
      <Column
        source="hostTurn.participant.fullName"
        label={t('resources.meetings.fields.host')}
        disableSort
        render={({ hostTurn }) => hostTurn?.participant.fullName ?? t('common.none')}
      />
      <Column
        source="officer.fullName"
        label={t('resources.meetings.fields.officer')}
        disableSort
      />
      <Column
        source="status"
        disableSort
        render={({ status, isOverdue }) => (
          <MeetingStatusChip status={status} isOverdue={isOverdue} />
        )}
      />
    </DataTable>
  );
}
