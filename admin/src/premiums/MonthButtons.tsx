import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext, useWatch } from 'react-hook-form';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { MonthChoice } from './monthChoices';

interface AmountForm {
  amount?: number | null;
}

/** One tap fills in what so many months cost; any other amount is typed. */
export function MonthButtons({ choices }: { choices: readonly MonthChoice[] }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { setValue } = useFormContext<AmountForm>();
  const chosen = useWatch<AmountForm, 'amount'>({ name: 'amount' });
  return (
    <Box
      role="group"
      aria-label={t('resources.premiums.take.months')}
      sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, mb: 1 }}
    >
      {choices.map(({ months, amount, isArrears }) => {
        const count = t('common.months', { smart_count: months });
        return (
          <Button
            key={months}
            variant={amount === chosen ? 'contained' : 'outlined'}
            aria-pressed={amount === chosen}
            onClick={() => setValue('amount', amount, { shouldValidate: true, shouldDirty: true })}
            sx={{ minHeight: 48, flexDirection: 'column', lineHeight: 1.3 }}
          >
            <span>{isArrears ? t('resources.premiums.take.arrears', { count }) : count}</span>
            <Box component="span" sx={{ fontSize: '0.75rem', fontWeight: 400 }}>
              {rupiah(amount)}
            </Box>
          </Button>
        );
      })}
    </Box>
  );
}
