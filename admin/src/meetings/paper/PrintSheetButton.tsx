import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useViewer } from '../../auth/useViewer';
import { useText } from '../../i18n/useText';
import type { MeetingRecord } from '../meeting.rows';

/** Leads to the sheet on paper, for those who record attendance or take money. */
export function PrintSheetButton({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const permissions = useViewer()?.permissions ?? [];
  const mayPrint =
    permissions.includes('ATTENDANCE_RECORD') || permissions.includes('PREMIUM_RECORD');
  if (!mayPrint || meeting.status === 'CANCELLED') return null;
  return (
    <Button
      component={Link}
      to={`/meetings/${meeting.id}/paper`}
      startIcon={<PrintOutlinedIcon />}
      sx={{ minHeight: { xs: 48, lg: 40 } }}
    >
      {t('resources.meetings.paper.button')}
    </Button>
  );
}
