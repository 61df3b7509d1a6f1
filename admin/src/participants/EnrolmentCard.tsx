import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { usePermission } from '../auth/useViewer';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { FactList, type Fact } from '../layout/FactList';
import { EnrolmentStatusChip } from './EnrolmentStatusChip';
import { EnrolmentVerbButton } from './EnrolmentVerbButton';
import type { ParticipantEnrolment } from './participant.rows';

/** How long the participant is covered, and the ways to interrupt or end that. */
export function EnrolmentCard({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.participants.enrolment.title')}
      </Typography>
      <FactList facts={useFacts(enrolment)} />
      <Verbs enrolment={enrolment} />
    </Card>
  );
}

function useFacts(enrolment: ParticipantEnrolment): readonly Fact[] {
  const t = useText();
  const { status, enrolledOn, startsOn, endsOn, endedOn, endedReason } = enrolment;
  const label = (field: 'status' | 'enrolledOn' | 'cover' | 'endedOn') =>
    t(`resources.participants.fields.${field}`);
  const facts: Fact[] = [
    { label: label('status'), value: <EnrolmentStatusChip status={status} /> },
    { label: label('enrolledOn'), value: <LocalDate value={enrolledOn} /> },
    {
      label: label('cover'),
      value: (
        <>
          <LocalDate value={startsOn} /> – <LocalDate value={endsOn} />
        </>
      ),
    },
  ];
  if (!endedOn) return facts;
  const ended = (
    <>
      <LocalDate value={endedOn} /> ({endedReason})
    </>
  );
  return [...facts, { label: label('endedOn'), value: ended }];
}

function Verbs({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const mayWrite = usePermission('PARTICIPANT_WRITE');
  const { status } = enrolment;
  if (!mayWrite || (status !== 'ACTIVE' && status !== 'SUSPENDED')) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, ml: -1 }}>
      <EnrolmentVerbButton
        key={status}
        verb={status === 'ACTIVE' ? 'suspend' : 'resume'}
        enrolment={enrolment}
      />
      <EnrolmentVerbButton verb="withdraw" enrolment={enrolment} />
    </Box>
  );
}
