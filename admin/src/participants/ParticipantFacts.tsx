import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { usePermission } from '../auth/useViewer';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { FactList } from '../layout/FactList';
import { AddHeirButton } from './AddHeirButton';
import { BeneficiaryList } from './BeneficiaryList';
import { EnrolmentCard } from './EnrolmentCard';
import type { ParticipantRecord } from './participant.rows';
import { RevealNik } from './RevealNik';

/** Who the participant is, where they live, what they do, and their heirs. */
export function ParticipantFacts({ participant }: { participant: ParticipantRecord }) {
  const t = useText();
  const { sex, birthOn, ageYears, region, workCategory, employeesCount } = participant;
  const { currentEnrolment: enrolment } = participant;
  const label = (field: Field) => t(`resources.participants.fields.${field}`);
  const facts = [
    { label: label('nik'), value: <RevealNik participant={participant} /> },
    { label: label('sex'), value: t(`enums.Sex.${sex}`) },
    {
      label: label('birthOn'),
      value: (
        <>
          <LocalDate value={birthOn} /> ({t('common.years', { smart_count: ageYears })})
        </>
      ),
    },
    { label: label('region'), value: region.path },
    { label: label('neighbourhood'), value: participant.neighbourhood ?? t('common.none') },
    { label: label('address'), value: participant.address ?? t('common.none') },
    { label: label('occupation'), value: participant.occupation },
    {
      label: label('workCategory'),
      value: [t(`enums.WorkCategory.${workCategory}`), employeesCount && `(${employeesCount})`]
        .filter(Boolean)
        .join(' '),
    },
    {
      label: label('isBreadwinner'),
      value: t(participant.isBreadwinner ? 'common.yes' : 'common.no'),
    },
    {
      label: label('messagingConsent'),
      value: <Consent on={participant.messagingConsentOn} />,
    },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Card sx={{ p: 2 }}>
        <FactList facts={facts} />
      </Card>
      {enrolment && <EnrolmentCard enrolment={enrolment} />}
      <Heirs participant={participant} />
    </Box>
  );
}

/** Who gets claim money when the participant dies. */
function Heirs({ participant }: { participant: ParticipantRecord }) {
  const t = useText();
  const mayWrite = usePermission('PARTICIPANT_WRITE');
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.participants.heirs.title')}
      </Typography>
      <BeneficiaryList beneficiaries={participant.beneficiaries} />
      {mayWrite && <AddHeirButton participantId={participant.id} />}
    </Card>
  );
}

/** Since when messages may be sent, or that they may not. */
function Consent({ on }: { on: string | null | undefined }) {
  const t = useText();
  if (!on) return <>{t('common.no')}</>;
  return (
    <>
      {t('common.yes')}, <LocalDate value={on} />
    </>
  );
}

type Field =
  | 'nik'
  | 'sex'
  | 'birthOn'
  | 'region'
  | 'neighbourhood'
  | 'address'
  | 'occupation'
  | 'workCategory'
  | 'isBreadwinner'
  | 'messagingConsent';
