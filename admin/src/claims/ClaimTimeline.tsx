import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import type { ClaimRecord } from './claim.rows';
import { CardSection } from '../layout/CardSection';
import { reporterOf } from './reporter';
import { timelineOf } from './timeline';
import { TimelineEntry } from './TimelineEntry';

/** Everything that happened, oldest first, with the days between. */
export function ClaimTimeline({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  return (
    <CardSection title={t('resources.claims.sections.timeline')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {timelineOf(claim).map((point) => (
          <TimelineEntry
            key={point.step?.id ?? 'event'}
            point={point}
            reporter={point.step?.action === null ? reporterOf(claim, t) : undefined}
          />
        ))}
      </Box>
      <ClockFacts claim={claim} />
    </CardSection>
  );
}

function ClockFacts({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { submissionDays, processingDays, settlementDays } = claim.clock;
  const lines = [
    submissionDays != null &&
      t('resources.claims.clock.submission', { smart_count: submissionDays }),
    processingDays != null &&
      t('resources.claims.clock.processing', { smart_count: processingDays }),
    settlementDays != null &&
      t('resources.claims.clock.settlement', { smart_count: settlementDays }),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>{lines.join(' · ')}</Box>
  );
}
