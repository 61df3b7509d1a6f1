import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ClaimOutlook, Clock } from './claim.rows';
import { RiskChip } from './RiskChip';

type Facts = NonNullable<ClaimOutlook['forecast']>;
type Handover = NonNullable<ClaimOutlook['handover']>;

interface ForecastProps {
  clock: Clock;
  outlook: ClaimOutlook;
}

/** When the family will have the money at the usual pace, and what keeps the promise; nothing once the claim is settled. */
export function Forecast({ clock, outlook: { forecast, handover } }: ForecastProps) {
  if (!forecast) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mt: 0.5 }}>
      <Expected forecast={forecast} isLate={clock.timeliness === 'OVERDUE'} />
      {handover && <Proposal handover={handover} />}
    </Box>
  );
}

function Expected({ forecast, isLate }: { forecast: Facts; isLate: boolean }) {
  const t = useText();
  const { day } = useFormat();
  const { receivedOn, receivedByOn, missChance, basis } = forecast;
  const words = {
    day: receivedOn ? day(receivedOn) : t('resources.claims.forecast.farOff'),
    by: receivedByOn ? day(receivedByOn) : t('resources.claims.forecast.farOff'),
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <span>{t('resources.claims.forecast.expected', words)}</span>
      {!isLate && <RiskChip missChance={missChance} />}
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t(`enums.ForecastBasis.${basis}`)}
      </Box>
    </Box>
  );
}

function Proposal({ handover: { way, on, transferOn, isInTime } }: { handover: Handover }) {
  const t = useText();
  const { day } = useFormat();
  if (!isInTime) return <div>{t('resources.claims.forecast.visitNow')}</div>;
  if (way === 'MEETING')
    return <div>{t('resources.claims.forecast.atMeeting', { day: day(on) })}</div>;
  const visit = t('resources.claims.forecast.visit', { day: day(on) });
  const transfer = transferOn && t('resources.claims.forecast.transfer', { day: day(transferOn) });
  return <div>{[visit, transfer].filter(Boolean).join(' ')}</div>;
}
