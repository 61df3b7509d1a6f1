import Alert from '@mui/material/Alert';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { RecordPage } from '../layout/RecordPage';
import { MeetingReminders } from '../messages/MeetingReminders';
import { CancelMeetingButton } from './CancelMeetingButton';
import { HoldMeetingButton } from './HoldMeetingButton';
import { MeetingOutcome } from './MeetingOutcome';
import type { MeetingRecord } from './meeting.rows';
import { MeetingStatusChip } from './MeetingStatusChip';
import { MeetingSummary } from './MeetingSummary';
import { MoveMeetingButton } from './MoveMeetingButton';

/** One meeting: when and where, whose turn it is to host, and what came of it. */
export default function MeetingShow() {
  return <RecordPage render={(row: MeetingRecord) => <Page meeting={row} />} />;
}

function Page({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
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
    </>
  );
}
