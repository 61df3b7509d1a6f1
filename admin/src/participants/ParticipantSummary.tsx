import Card from '@mui/material/Card';
import { LocalDate } from '../fields/LocalDate';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import { FactList, type Fact } from '../layout/FactList';
import { PremiumProgress } from '../premiums/PremiumProgress';
import type { ParticipantEnrolment, ParticipantRecord } from './participant.rows';

/** The facts an officer wants before anything else: number, group, progress, arrears, refund. */
export function ParticipantSummary({ participant }: { participant: ParticipantRecord }) {
  const t = useText();
  const { number, phone, currentMembership: membership, currentEnrolment: enrolment } = participant;
  const facts: Fact[] = [
    { label: t('resources.participants.fields.number'), value: number },
    {
      label: t('resources.participants.fields.group'),
      value: membership ? (
        <RecordLink resource="groups" id={membership.group.id}>
          {membership.group.name}
        </RecordLink>
      ) : (
        t('common.none')
      ),
    },
    { label: t('resources.participants.fields.phone'), value: <PhoneLink value={phone} /> },
  ];
  return (
    <Card sx={{ p: 2 }}>
      <FactList facts={enrolment ? [...facts, ...enrolmentFacts(enrolment, t)] : facts} />
    </Card>
  );
}

function enrolmentFacts(enrolment: ParticipantEnrolment, t: ReturnType<typeof useText>): Fact[] {
  const { premiumSummary: summary, policyYear } = enrolment;
  const { arrearsAmount } = summary;
  return [
    {
      label: t('resources.participants.fields.premiums'),
      value: <PremiumProgress {...summary} />,
    },
    {
      label: t('resources.participants.fields.arrears'),
      value:
        arrearsAmount > 0 ? (
          <Rupiah value={arrearsAmount} />
        ) : (
          t('resources.participants.noArrears')
        ),
    },
    {
      label: t('resources.participants.fields.policyYear'),
      value: policyYear ? t('resources.participants.policyYear', { policyYear }) : t('common.none'),
    },
    {
      label: t('resources.participants.fields.refund'),
      value: (
        <>
          <Rupiah value={summary.refundForecast} />, <LocalDate value={summary.refundOn} />
        </>
      ),
    },
  ];
}
