import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import { useText } from '../../i18n/useText';
import { StickyBar } from '../../layout/StickyBar';
import type { Plan } from './plan.rows';
import { planCounts } from './planCounts';
import type { Planning } from './usePlan';

const REASON_MAX = 500;

interface PlanFooterProps {
  plan: Plan;
  planning: Planning;
}

/** How many are to be planned and what is open, the reason for what clashes, and the one save. */
export function PlanFooter({ plan, planning }: PlanFooterProps) {
  const t = useText();
  const { form, change, save, isSaving } = planning;
  const mayOverride = plan.days.some(({ clashes }) => clashes.some((clash) => clash.canOverride));
  return (
    <StickyBar role="region" aria-label={t('plan.summary')} elevation={6}>
      {mayOverride && (
        <TextField
          label={t('plan.clashReason')}
          helperText={t('plan.clashReasonHelp')}
          value={form.clashReason}
          onChange={({ target }) => change({ clashReason: target.value })}
          slotProps={{ htmlInput: { maxLength: REASON_MAX } }}
        />
      )}
      {isSaving && (
        <LinearProgress aria-label={t('plan.saving', { smart_count: plan.plannedCount })} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box aria-live="polite" sx={{ mr: 'auto' }}>
          {planCounts(plan, t)}
        </Box>
        <Button
          size="large"
          variant="contained"
          loading={isSaving}
          disabled={plan.plannedCount === 0}
          onClick={() => void save()}
          sx={{ minHeight: 48 }}
        >
          {t('plan.save', { smart_count: plan.plannedCount })}
        </Button>
      </Box>
    </StickyBar>
  );
}
