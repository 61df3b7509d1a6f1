import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';

interface PageButtonsProps {
  number: number;
  size: number;
  total: number;
  onChoose: (number: number) => void;
}

/** Which rows these are and the way to the next ones; nothing while all are in view. */
export function PageButtons({ number, size, total, onChoose }: PageButtonsProps) {
  const t = useText();
  const { count } = useFormat();
  if (total <= size) return null;
  const to = Math.min(number * size, total);
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 0.5, pt: 1 }}
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t('common.pageOf', {
          from: count((number - 1) * size + 1),
          to: count(to),
          total: count(total),
        })}
      </Box>
      <IconButton
        aria-label={t('common.previousPage')}
        disabled={number === 1}
        onClick={() => onChoose(number - 1)}
        sx={{ width: 48, height: 48 }}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        aria-label={t('common.nextPage')}
        disabled={to >= total}
        onClick={() => onChoose(number + 1)}
        sx={{ width: 48, height: 48 }}
      >
        <ChevronRightIcon />
      </IconButton>
    </Box>
  );
}
