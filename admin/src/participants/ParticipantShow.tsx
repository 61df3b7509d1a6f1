import { ParticipantAttendance } from '../attendance/ParticipantAttendance';
import { useText } from '../i18n/useText';
import { EditButton } from '../layout/EditButton';
import { PageHeader } from '../layout/PageHeader';
import { RecordPage } from '../layout/RecordPage';
import { RecordTabs, type RecordTab } from '../layout/RecordTabs';
import { ArrearsChip } from '../premiums/ArrearsChip';
import { PremiumTab } from '../premiums/PremiumTab';
import { ParticipantHostTurns } from '../rotations/ParticipantHostTurns';
import { EnrolmentStatusChip } from './EnrolmentStatusChip';
import { ParticipantClaims } from './ParticipantClaims';
import { ParticipantFacts } from './ParticipantFacts';
import { ParticipantSummary } from './ParticipantSummary';
import type { ParticipantRecord } from './participant.rows';
import { TransferGroupButton } from './TransferGroupButton';

/** One participant: who, where they stand, and their book of premiums, meetings, claims and turns. */
export default function ParticipantShow() {
  return <RecordPage render={(row: ParticipantRecord) => <Page participant={row} />} />;
}

function Page({ participant }: { participant: ParticipantRecord }) {
  const { id, fullName, currentEnrolment: enrolment } = participant;
  const tabs = useTabs(participant);
  return (
    <>
      <PageHeader
        title={fullName}
        aside={
          enrolment && (
            <>
              <EnrolmentStatusChip status={enrolment.status} />
              <ArrearsChip months={enrolment.premiumSummary.arrearsMonths} />
            </>
          )
        }
        actions={
          <>
            <TransferGroupButton participant={participant} />
            <EditButton resource="participants" id={id} />
          </>
        }
      />
      <ParticipantSummary participant={participant} />
      <RecordTabs tabs={tabs} label={fullName} />
    </>
  );
}

function useTabs(participant: ParticipantRecord): readonly RecordTab[] {
  const t = useText();
  const { id, currentEnrolment: enrolment } = participant;
  return [
    {
      name: 'iuran',
      label: t('resources.participants.tabs.premiums'),
      content: enrolment ? (
        <PremiumTab participantId={id} enrolment={enrolment} />
      ) : (
        t('common.none')
      ),
    },
    {
      name: 'kehadiran',
      label: t('resources.participants.tabs.attendance'),
      content: <ParticipantAttendance participantId={id} />,
    },
    {
      name: 'klaim',
      label: t('resources.participants.tabs.claims'),
      content: <ParticipantClaims participantId={id} />,
    },
    {
      name: 'tuan-rumah',
      label: t('resources.participants.tabs.hostTurns'),
      content: <ParticipantHostTurns participantId={id} />,
    },
    {
      name: 'data-diri',
      label: t('resources.participants.tabs.facts'),
      content: <ParticipantFacts participant={participant} />,
    },
  ];
}
