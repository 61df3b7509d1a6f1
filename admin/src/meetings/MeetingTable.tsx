import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { toClock } from './meeting.forms';
import type { MeetingRow } from './meeting.rows';
import { MeetingStatusChip } from './MeetingStatusChip';

const Column = DataTable.Col<MeetingRow>;

/** The meetings on a wide screen. */
export function MeetingTable() {
  const t = useText();
  const seesNames = usePermission('PARTICIPANT_READ');
  const field = (name: 'group' | 'host' | 'officer') => t(`resources.meetings.fields.${name}`);
  return (
    <DataTable<MeetingRow> bulkActionButtons={false} rowClick="show">
      <Column source="meetsOn" render={(row) => <When row={row} />} />
      <Column
        source="group.name"
        label={field('group')}
        disableSort
        render={(row) => <Who row={row} />}
      />
      <Column source="place" disableSort />
      {seesNames && (
        <Column
          source="hostTurn.participant.fullName"
          label={field('host')}
          disableSort
          render={({ hostTurn }) => hostTurn?.participant.fullName ?? t('common.none')}
        />
      )}
      <Column source="officer.fullName" label={field('officer')} disableSort />
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

function When({ row }: { row: MeetingRow }) {
  const { day } = useFormat();
  return (
    <>
      <RecordLink resource="meetings" id={row.id}>
        {day(row.meetsOn)}
      </RecordLink>{' '}
      {toClock(row.startsAt)}
    </>
  );
}

function Who({ row: { group, kind } }: { row: MeetingRow }) {
  const t = useText();
  const isUsual = group && kind === 'MONTHLY';
  return (
    <>
      {group?.name ?? t('resources.meetings.withoutGroup')}
      {!isUsual && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t(`enums.MeetingKind.${kind}`)}
        </Box>
      )}
    </>
  );
}
