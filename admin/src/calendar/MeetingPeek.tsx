import OpenInNewIcon from '@mui/icons-material/ArrowForward';
import UpdateIcon from '@mui/icons-material/Update';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { toClock } from '../meetings/meeting.forms';
import type { MeetingRow } from '../meetings/meeting.rows';
import { MeetingStatusChip } from '../meetings/MeetingStatusChip';

interface MeetingPeekProps {
  meeting: MeetingRow;
  anchor: HTMLElement;
  onMove: () => void;
  onClose: () => void;
}

const TARGET_PX = 48;

/** The gist of a meeting beside its day, with the way to its page and the way to move it. */
export function MeetingPeek({ meeting, anchor, onMove, onClose }: MeetingPeekProps) {
  const t = useText();
  const titleId = useId();
  const { weekday } = useFormat();
  const mayWrite = usePermission('MEETING_WRITE');
  const { id, group, kind, meetsOn, startsAt, place, officer, hostTurn, status } = meeting;
  const lines = [
    `${weekday(meetsOn)}, ${toClock(startsAt)}`,
    place,
    t('calendar.officerIs', { name: officer.fullName }),
    hostTurn && t('resources.meetings.hostIs', { name: hostTurn.participant.fullName }),
  ];
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 2, width: 320 } },
      }}
    >
      <Typography variant="h2" id={titleId} sx={{ mb: 0.5 }}>
        {group?.name ?? t(`enums.MeetingKind.${kind}`)}
      </Typography>
      <MeetingStatusChip status={status} isOverdue={meeting.isOverdue} />
      <Box sx={{ my: 1, color: 'text.secondary' }}>
        {lines.filter(Boolean).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, '& > *': { minHeight: TARGET_PX, flex: 1 } }}>
        <Button
          component={Link}
          to={`/meetings/${id}/show`}
          variant="outlined"
          endIcon={<OpenInNewIcon />}
        >
          {t('calendar.open')}
        </Button>
        {mayWrite && status === 'PLANNED' && (
          <Button variant="contained" startIcon={<UpdateIcon />} onClick={onMove}>
            {t('resources.meetings.move.button')}
          </Button>
        )}
      </Box>
    </Popover>
  );
}
