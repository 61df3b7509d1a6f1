import type { SvgIconComponent } from '@mui/icons-material';
import Chip from '@mui/material/Chip';
import { useTheme } from '@mui/material/styles';
import { palettes, type Tone } from '../layout/palette';

interface StatusChipProps {
  tone: Tone;
  icon: SvgIconComponent;
  label: string;
}

/** A status in words with an icon; the colour only repeats what the words say. */
export function StatusChip({ tone, icon: Icon, label }: StatusChipProps) {
  const { palette } = useTheme();
  const { ink, ground } = palettes[palette.mode].tones[tone];
  return (
    <Chip
      size="small"
      icon={<Icon aria-hidden />}
      label={label}
      sx={{ bgcolor: ground, color: ink, '& .MuiChip-icon': { color: 'inherit', fontSize: 16 } }}
    />
  );
}
