import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ParticipantEnrolment } from '../participants/participant.rows';
import { PremiumBox } from './PremiumBox';
import { yearsOf } from './premiumYears';

/** The passbook: one box for each month of the term, and the same in words a member can check. */
export function PremiumBook({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  return (
    <Card component="section" aria-label={t('resources.premiums.book')} sx={{ p: 2 }}>
      <Typography sx={{ mb: 2 }}>
        <PremiumSentence enrolment={enrolment} />
      </Typography>
      {yearsOf(enrolment.dues).map((dues, index) => (
        <Box key={index} component="section" sx={{ mb: 2 }}>
          <Typography variant="h2" sx={{ mb: 1, fontSize: '0.875rem' }} color="textSecondary">
            {t('resources.premiums.year', { year: index + 1 })}
          </Typography>
          <Box
            component="ol"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'grid',
              gap: 0.75,
              gridTemplateColumns: {
                xs: 'repeat(4, 1fr)',
                sm: 'repeat(6, 1fr)',
                lg: 'repeat(12, 1fr)',
              },
            }}
          >
            {dues.map((due) => (
              <PremiumBox key={due.month} due={due} />
            ))}
          </Box>
        </Box>
      ))}
    </Card>
  );
}

function PremiumSentence({ enrolment }: { enrolment: ParticipantEnrolment }) {
  const t = useText();
  const { rupiah, day } = useFormat();
  const {
    paidMonths,
    termMonths,
    paidTotal,
    arrearsMonths,
    arrearsAmount,
    monthsAhead,
    ...refund
  } = enrolment.premiumSummary;
  const values = { paidMonths, termMonths, paid: rupiah(paidTotal) };
  return (
    <>
      {t('resources.premiums.paidSentence', values)}{' '}
      {arrearsMonths > 0 &&
        t('resources.premiums.arrearsSentence', {
          smart_count: arrearsMonths,
          amount: rupiah(arrearsAmount),
        })}{' '}
      {monthsAhead > 0 && t('resources.premiums.aheadSentence', { smart_count: monthsAhead })}{' '}
      {t('resources.premiums.refundSentence', {
        amount: rupiah(refund.refundForecast),
        day: day(refund.refundOn),
      })}
    </>
  );
}
