import ChecklistIcon from '@mui/icons-material/Checklist';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { MeetingRecord } from './meeting.rows';

/** Leads to the sheet, from the day of the meeting on, for those who may record attendance. */
export function HoldMeetingButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const { today } = useFormat();
  const mayRecord = usePermission('ATTENDANCE_RECORD');
  const { id, status, meetsOn } = meeting;
  if (!mayRecord || status === 'CANCELLED' || meetsOn > today) return null;
  return (
    <Button
      component={Link}
      to={`/meetings/${id}/hold`}
      variant={status === 'HELD' ? 'outlined' : 'contained'}
      startIcon={<ChecklistIcon />}
    >
      {t(`resources.meetings.hold.${status === 'HELD' ? 'reopen' : 'button'}`)}
    </Button>
  );
}
