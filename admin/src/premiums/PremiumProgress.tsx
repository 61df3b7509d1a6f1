import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useText } from '../i18n/useText';

interface PremiumProgressProps {
  paidMonths: number;
  termMonths: number;
}

/** How much of the term is paid: `24/36` with a bar. */
export function PremiumProgress({ paidMonths, termMonths }: PremiumProgressProps) {
  const t = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 110 }}>
      <LinearProgress
        variant="determinate"
        value={Math.round((100 * paidMonths) / termMonths)}
        aria-label={t('resources.premiums.progress', { paidMonths, termMonths })}
        sx={{ flexGrow: 1, height: 6, borderRadius: 3 }}
      />
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontSize: '0.875rem' }}>
        {paidMonths}/{termMonths}
      </Box>
    </Box>
  );
}
