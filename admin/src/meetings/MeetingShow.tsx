import Alert from '@mui/material/Alert';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { RecordPage } from '../layout/RecordPage';
import { MeetingCash } from './cash/MeetingCash';
import { MeetingReminders } from '../messages/MeetingReminders';
import { CancelMeetingButton } from './CancelMeetingButton';
import { HoldMeetingButton } from './HoldMeetingButton';
import { MeetingClaims } from './MeetingClaims';
import { MeetingOutcome } from './MeetingOutcome';
import type { MeetingRecord } from './meeting.rows';
import { MeetingStatusChip } from './MeetingStatusChip';
import { MeetingSummary } from './MeetingSummary';
import { MeetingTalk } from './MeetingTalk';
import { MoveMeetingButton } from './MoveMeetingButton';
import { PrintSheetButton } from './paper/PrintSheetButton';

/** One meeting: when and where, whose turn it is to host, and what came of it. */
export default function MeetingShow() {
  return <RecordPage render={(row: MeetingRecord) => <Page meeting={row} />} />;
}

function Page({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const seesNames = usePermission('PARTICIPANT_READ');
  const { group, kind, status, isOverdue } = meeting;
  return (
    <>
      <PageHeader
        title={group?.name ?? t(`enums.MeetingKind.${kind}`)}
        aside={<MeetingStatusChip status={status} isOverdue={isOverdue} />}
        actions={
          <>
            <CancelMeetingButton meeting={meeting} />
            <MoveMeetingButton meeting={meeting} />
            <PrintSheetButton meeting={meeting} />
            <HoldMeetingButton meeting={meeting} />
          </>
        }
      />
      {isOverdue && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('resources.meetings.overdueHelp')}
        </Alert>
      )}
      <MeetingSummary meeting={meeting} />
      <MeetingReminders meetingId={meeting.id} />
      <MeetingOutcome meeting={meeting} />
      {seesNames && <MeetingTalk meetingId={meeting.id} />}
      {seesNames && <MeetingClaims meetingId={meeting.id} />}
      {seesNames && status === 'HELD' && <MeetingCash meetingId={meeting.id} />}
    </>
  );
}
