import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { useFormat } from '../fields/useFormat';
import type { Text } from '../i18n/messages';
import { useText } from '../i18n/useText';
import type { ClaimStep } from './claim.rows';
import type { TimelinePoint } from './timeline';

/** One point of the timeline: what, when, how many days later, by whom, and why. */
export function TimelineEntry({ point }: { point: TimelinePoint }) {
  const t = useText();
  const { step, on, daysSince } = point;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 3,
        pb: 2,
        borderLeft: 2,
        borderColor: 'divider',
        ml: 0.75,
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -7,
          top: 5,
          width: 12,
          height: 12,
          borderRadius: '50%',
          bgcolor: step ? 'primary.main' : 'text.secondary',
        },
      }}
    >
      <Box sx={{ fontWeight: 600 }}>{nameOf(step, t)}</Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <LocalDate value={on} />
        {daysSince !== undefined && ` · ${daysLater(daysSince, t)}`}
      </Box>
      {step && <StepParticulars step={step} />}
    </Box>
  );
}

function nameOf(step: ClaimStep | undefined, t: Text): string {
  if (!step) return t('resources.claims.timeline.event');
  return step.action === 'APPEAL'
    ? t('resources.claims.timeline.appeal')
    : t(`enums.ClaimStage.${step.toStage}`);
}

function daysLater(days: number, t: Text): string {
  if (days === 0) return t('resources.claims.timeline.sameDay');
  return t('resources.claims.timeline.later', { smart_count: days });
}

function StepParticulars({ step }: { step: ClaimStep }) {
  const t = useText();
  const { rupiah, moment } = useFormat();
  const { recordedBy, recordedAt, amount, rejectionReason, note } = step;
  const name = recordedBy?.fullName ?? t('resources.claimFamily.byFamily');
  const recorded = { name, moment: moment(recordedAt) };
  return (
    <Box sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      <Box sx={{ color: 'text.secondary' }}>
        {t('resources.claims.timeline.recorded', recorded)}
      </Box>
      {amount != null && <div>{rupiah(amount)}</div>}
      {rejectionReason && <div>{t(`resources.claims.rejections.${rejectionReason}`)}</div>}
      {note && <div>{note}</div>}
    </Box>
  );
}
