import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useViewer } from '../auth/useViewer';
import { useRead } from '../data/useRead';
import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { ReadState } from '../layout/ReadState';
import { AttendanceCounts } from './AttendanceCounts';
import { DecisionList } from './DecisionList';
import { MeetingOutcomeDocument } from './meeting.documents';
import type { MeetingOutcome as Outcome, MeetingRecord } from './meeting.rows';

/** What was planned to be said, and what came of it: attendance, money, topics, minutes, decisions. */
export function MeetingOutcome({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const { id, agenda } = meeting;
  const viewer = useViewer();
  const seesNames = viewer?.permissions.includes('PARTICIPANT_READ') ?? false;
  const read = useRead(
    MeetingOutcomeDocument,
    { id, seesNames },
    { enabled: viewer !== undefined },
  );
  return (
    <>
      {agenda && <Part title={t('resources.meetings.fields.agenda')}>{agenda}</Part>}
      {!read.isSuccess && <ReadState read={read} />}
      {read.data?.meeting && <Results status={meeting.status} outcome={read.data.meeting} />}
    </>
  );
}

function Results({ status, outcome }: { status: MeetingRecord['status']; outcome: Outcome }) {
  const t = useText();
  const { minutes, topics, decisions = [], attendanceCounts, premiumTotal } = outcome;
  return (
    <>
      {status === 'HELD' && (
        <Part title={t('resources.meetings.fields.attendance')}>
          <AttendanceCounts counts={attendanceCounts} />
          {premiumTotal !== undefined && (
            <Box sx={{ mt: 1.5 }}>
              {t('resources.meetings.collected')}{' '}
              <Box component="strong">
                <Rupiah value={premiumTotal} />
              </Box>
            </Box>
          )}
        </Part>
      )}
      {topics.length > 0 && (
        <Part title={t('resources.meetings.fields.topics')}>
          {topics.map(({ name }) => name).join(', ')}
        </Part>
      )}
      {minutes && <Part title={t('resources.meetings.fields.minutes')}>{minutes}</Part>}
      {decisions.length > 0 && (
        <Part title={t('resources.meetings.fields.decisions')}>
          <DecisionList decisions={decisions} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <CardSection above={2} title={title}>
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Box>
    </CardSection>
  );
}
