import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import { HostTurnMenu } from './HostTurnMenu';
import type { PlannedHost } from './hostTurn.rows';
import { PlannedHostChip } from './PlannedHostChip';
import { plannedWhy } from './plannedWhy';

/** One coming meeting: its day, its host and why, and what can be changed about it. */
export function PlannedHostRow({ groupId, planned }: { groupId: string; planned: PlannedHost }) {
  const t = useText();
  const { day } = useFormat();
  const { meetsOn, host, meeting, hostTurn } = planned;
  const { key, values } = plannedWhy(planned, day);
  return (
    <Row>
      <Box sx={{ minWidth: { sm: 104 } }}>
        {meeting ? (
          <RecordLink resource="meetings" id={meeting.id}>
            <LocalDate value={meetsOn} />
          </RecordLink>
        ) : (
          <LocalDate value={meetsOn} />
        )}
      </Box>
      <Box sx={{ flex: '1 1 200px', order: { xs: 4, sm: 0 }, minWidth: { xs: '100%', sm: 0 } }}>
        {host && (
          <RecordLink resource="participants" id={host.id}>
            {host.fullName}
          </RecordLink>
        )}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t(key, values)}</Box>
      </Box>
      <PlannedHostChip planned={planned} />
      {/* Rows without a menu keep its room, so that the chips stand in one line. */}
      <Box
        sx={{
          width: 48,
          ml: 'auto',
          my: -0.5,
          mr: -1.5,
          ...(!meeting && { display: { xs: 'none', sm: 'block' } }),
        }}
      >
        {meeting && (
          <HostTurnMenu
            meeting={{ id: meeting.id, groupId, meetsOn, host: hostTurn ? host : null }}
            suggestedId={hostTurn ? undefined : host?.id}
          />
        )}
      </Box>
    </Row>
  );
}
