import TrendingDownIcon from '@mui/icons-material/TrendingDown';
import TrendingFlatIcon from '@mui/icons-material/TrendingFlat';
import TrendingUpIcon from '@mui/icons-material/TrendingUp';
import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import type { Change } from './change';

const ICONS = { up: TrendingUpIcon, down: TrendingDownIcon, same: TrendingFlatIcon };
const COLOURS = { up: 'success.main', down: 'error.main', same: 'text.secondary' };

/** How a figure moved: in words, with a sign and an arrow; the colour only repeats it. */
export function ChangeWords({ change }: { change: Change }) {
  const t = useText();
  const { direction, points } = change;
  const Icon = ICONS[direction];
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: COLOURS[direction] }}>
      <Icon aria-hidden fontSize="small" />
      {t(`today.change.${direction}`, { smart_count: points })}
    </Box>
  );
}
