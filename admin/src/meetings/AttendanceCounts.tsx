import Box from '@mui/material/Box';
import { LOOKS } from '../attendance/AttendanceChip';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { MeetingOutcome } from './meeting.rows';

/** How many attended in which way. */
export function AttendanceCounts({ counts }: { counts: MeetingOutcome['attendanceCounts'] }) {
  const t = useText();
  if (counts.every(({ count }) => count === 0)) return <>{t('resources.meetings.nobodyMarked')}</>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <StatusChip
            key={state}
            {...LOOKS[state]}
            label={t(`resources.meetings.sheet.counted.${state}`, { smart_count: count })}
          />
        ))}
    </Box>
  );
}
