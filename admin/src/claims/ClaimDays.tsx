import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import type { ClaimOutlook } from './claim.rows';
import { daysByParty } from './claimDays';

/** Where the days went: with whom the claim lay for how long, from the event on. */
export function ClaimDays({ outlook }: { outlook: ClaimOutlook }) {
  const t = useText();
  const total = outlook.days.reduce((sum, { days }) => sum + days, 0);
  if (total === 0) return null;
  return (
    <CardSection title={t('resources.claims.days.title')}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {daysByParty(outlook.days).map(({ party, days, workingDays }) => (
          <Box key={party}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <span>{t(`enums.ResponsibleParty.${party}`)}</span>
              <span>
                {t('resources.claims.days.both', { smart_count: days, working: workingDays })}
              </span>
            </Box>
            <Box aria-hidden sx={{ height: 6, borderRadius: 1, bgcolor: 'action.hover' }}>
              <Box
                sx={{
                  height: 1,
                  borderRadius: 1,
                  bgcolor: 'primary.main',
                  width: `${String((100 * days) / total)}%`,
                }}
              />
            </Box>
          </Box>
        ))}
      </Box>
      <Segments outlook={outlook} />
    </CardSection>
  );
}

/** The same, period by period. */
function Segments({ outlook }: { outlook: ClaimOutlook }) {
  const t = useText();
  const { day } = useFormat();
  return (
    <Box component="details" sx={{ mt: 1.5, fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 32 }}>
        {t('resources.claims.days.each')}
      </Box>
      <Box component="ol" sx={{ m: 0, pl: 2.5, color: 'text.secondary' }}>
        {outlook.days.map(({ party, stage, fromOn, days }) => (
          <li key={`${fromOn} ${party} ${stage ?? ''}`}>
            {t('resources.claims.days.from', {
              day: day(fromOn),
              party: t(`enums.ResponsibleParty.${party}`),
              stage: stage ? t(`enums.ClaimStage.${stage}`) : t('resources.claims.days.unreported'),
              smart_count: days,
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
