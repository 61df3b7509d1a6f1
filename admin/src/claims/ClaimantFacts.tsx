import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { FactList } from '../layout/FactList';
import { EnrolmentStatusChip } from '../participants/EnrolmentStatusChip';
import { ArrearsChip } from '../premiums/ArrearsChip';
import { useClaimant } from './useClaimant';

/** Whether the chosen participant is covered, said before the form is filled in. */
export function ClaimantFacts() {
  const t = useText();
  const claimant = useClaimant();
  if (!claimant) return null;
  const { currentEnrolment: enrolment } = claimant;
  if (!enrolment) {
    return (
      <Alert severity="warning" sx={{ gridColumn: '1 / -1', mb: 1 }}>
        {t('resources.claims.report.notEnrolled')}
      </Alert>
    );
  }
  const { startsOn, endsOn, status, policyYear, premiumSummary } = enrolment;
  const facts = [
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
      value: policyYear ? t('resources.participants.policyYear', { policyYear }) : t('common.none'),
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
  return (
    <Box sx={{ gridColumn: '1 / -1', mb: 2 }}>
      <FactList facts={facts} />
    </Box>
  );
}
