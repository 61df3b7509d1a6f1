import { LocalDate } from '../fields/LocalDate';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import type { Text } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { FactList, type Fact } from '../layout/FactList';
import { EnrolmentStatusChip } from '../participants/EnrolmentStatusChip';
import { ArrearsChip } from '../premiums/ArrearsChip';
import type { ClaimRecord } from './claim.rows';
import { reporterOf } from './reporter';
import { CardSection } from '../layout/CardSection';

/** What happened to whom, and whether the cover was running that day. */
export function ClaimCoverage({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const facts = [...caseFacts(claim, t), ...coverFacts(claim, t), ...heirFacts(claim, t)];
  return (
    <CardSection title={t('resources.claims.sections.coverage')}>
      <FactList facts={facts} />
    </CardSection>
  );
}

function caseFacts(claim: ClaimRecord, t: Text): Fact[] {
  const { participant, cause, isAccidentalDeath, eventOn } = claim;
  const facts: Fact[] = [
    {
      label: t('resources.claims.fields.participant'),
      value: (
        <>
          <RecordLink resource="participants" id={participant.id}>
            {participant.fullName}
          </RecordLink>
          <div>
            {participant.number} · <PhoneLink value={participant.phone} />
          </div>
        </>
      ),
    },
    {
      label: t('resources.claims.fields.group'),
      value: participant.currentMembership?.group.name ?? t('common.none'),
    },
    {
      label: t('resources.claims.fields.event'),
      value: (
        <>
          {t(`enums.ClaimCause.${cause}`)}, <LocalDate value={eventOn} />
          {isAccidentalDeath && <div>{t('resources.claims.fields.isAccidentalDeath')}</div>}
        </>
      ),
    },
  ];
  const reporter = { label: t('resources.claims.fields.reportedBy'), value: reporterOf(claim, t) };
  return [...facts, reporter, ...optionalFacts(claim, t)];
}

function optionalFacts({ incapacityDays, lateFilingReason }: ClaimRecord, t: Text): Fact[] {
  const facts: Fact[] = [];
  if (incapacityDays != null) {
    const days = t('common.days', { smart_count: incapacityDays });
    facts.push({ label: t('resources.claims.fields.incapacityDays'), value: days });
  }
  if (lateFilingReason) {
    facts.push({ label: t('resources.claims.fields.lateFilingReason'), value: lateFilingReason });
  }
  return facts;
}

function coverFacts({ enrolment, policyYear }: ClaimRecord, t: Text): Fact[] {
  const { startsOn, endsOn, status, premiumSummary } = enrolment;
  return [
    {
      label: t('resources.claims.fields.cover'),
      value: (
        <>
          <LocalDate value={startsOn} /> – <LocalDate value={endsOn} />
        </>
      ),
    },
    {
      label: t('resources.claims.fields.policyYear'),
      value: t('resources.participants.policyYear', { policyYear }),
    },
    {
      label: t('resources.claims.fields.enrolmentNow'),
      value: (
        <>
          <EnrolmentStatusChip status={status} />{' '}
          <ArrearsChip months={premiumSummary.arrearsMonths} />
        </>
      ),
    },
  ];
}

function heirFacts({ beneficiary, cause }: ClaimRecord, t: Text): Fact[] {
  const label = t('resources.claims.fields.beneficiary');
  if (!beneficiary) {
    return cause === 'DEATH' ? [{ label, value: t('resources.claims.noBeneficiary') }] : [];
  }
  const { fullName, relationship, phone, guardianName } = beneficiary;
  return [
    {
      label,
      value: (
        <>
          {fullName} ({t(`enums.Relationship.${relationship}`)}) · <PhoneLink value={phone} />
          {guardianName && (
            <div>{t('resources.participants.heirs.guardian', { name: guardianName })}</div>
          )}
        </>
      ),
    },
  ];
}
