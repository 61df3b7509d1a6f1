import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import { toClock } from '../meetings/meeting.forms';
import { meetingLook } from '../meetings/meetingLook';
import type { MeetingRow } from '../meetings/meeting.rows';

/** A meeting inside its day: when, who, and what became of it in words with an icon. */
export function MeetingContent({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const { group, kind, startsAt, status, isOverdue, wasMoved } = meeting;
  const { icon: Icon, label } = meetingLook(status, isOverdue);
  const state =
    wasMoved && status !== 'CANCELLED' ? `${t(label)}, ${t('calendar.moved')}` : t(label);
  return (
    <Box sx={{ px: 0.75, py: 0.25, lineHeight: 1.3, whiteSpace: 'normal', minWidth: 0 }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {toClock(startsAt)} {group?.name ?? t(`enums.MeetingKind.${kind}`)}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.75rem' }}>
        <Icon aria-hidden sx={{ fontSize: 14 }} />
        {state}
      </Box>
    </Box>
  );
}
