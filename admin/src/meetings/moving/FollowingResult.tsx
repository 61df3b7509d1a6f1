import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { RecordLink } from '../../fields/RecordLink';
import { StatusChip } from '../../fields/StatusChip';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { Row, RowList } from '../../layout/RowList';
import { toClock } from '../meeting.forms';
import type { MovedFollowing } from './moving.rows';

interface FollowingResultProps {
  moved: MovedFollowing;
  onClose: () => void;
}

/** What came of a meeting and each of those after it; one that stayed says by which rule. */
export function FollowingResult({ moved, onClose }: FollowingResultProps) {
  const t = useText();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t('resources.meetings.move.result', {
          smart_count: moved.movedCount,
          count: moved.rows.length,
        })}
      </DialogTitle>
      <DialogContent>
        <RowList>
          {moved.rows.map((row) => (
            <Row key={row.meeting.id}>
              <Moved row={row} />
            </Row>
          ))}
        </RowList>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Moved({ row }: { row: MovedFollowing['rows'][number] }) {
  const t = useText();
  const { weekday } = useFormat();
  const { meeting, accepted, rule } = row;
  return (
    <>
      <Box sx={{ flex: '1 1 200px' }}>
        <RecordLink resource="meetings" id={meeting.id}>
          {weekday(meeting.meetsOn)}
        </RecordLink>
        , {toClock(meeting.startsAt)}
        {rule && <Box sx={{ color: 'error.main' }}>{t(`errors.rules.${rule}`)}</Box>}
      </Box>
      {accepted ? (
        <StatusChip
          tone="good"
          icon={CheckCircleOutlinedIcon}
          label={t('resources.meetings.move.accepted')}
        />
      ) : (
        <StatusChip
          tone="bad"
          icon={ErrorOutlinedIcon}
          label={t('resources.meetings.move.stayed')}
        />
      )}
    </>
  );
}
