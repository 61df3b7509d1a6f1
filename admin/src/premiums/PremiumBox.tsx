import AlarmIcon from '@mui/icons-material/Alarm';
import CheckIcon from '@mui/icons-material/Check';
import ContrastIcon from '@mui/icons-material/Contrast';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { PremiumDueStatus } from '../data/gql/enums';
import { LocalMonth } from '../fields/LocalMonth';
import { useText } from '../i18n/useText';
import { palettes, type Tone } from '../layout/palette';
import type { ParticipantEnrolment } from '../participants/participant.rows';

const LOOKS: Readonly<Record<PremiumDueStatus, { tone: Tone; icon: SvgIconComponent }>> = {
  PAID: { tone: 'good', icon: CheckIcon },
  PARTIAL: { tone: 'warning', icon: ContrastIcon },
  DUE: { tone: 'info', icon: AlarmIcon },
  OVERDUE: { tone: 'bad', icon: ErrorOutlineIcon },
  FUTURE: { tone: 'neutral', icon: RadioButtonUncheckedIcon },
};

/** One month of the passbook: what month, and whether its premium is in. */
export function PremiumBox({ due }: { due: ParticipantEnrolment['dues'][number] }) {
  const t = useText();
  const { palette } = useTheme();
  const { tone, icon: Icon } = LOOKS[due.status];
  const { ink, ground } = palettes[palette.mode].tones[tone];
  const isOpen = due.status === 'FUTURE';
  return (
    <Box
      component="li"
      sx={{
        p: 0.75,
        borderRadius: 1,
        fontSize: '0.75rem',
        lineHeight: 1.35,
        textAlign: 'center',
        ...(isOpen
          ? { border: '1px dashed', borderColor: 'divider', color: 'text.secondary' }
          : { border: '1px solid transparent', bgcolor: ground, color: ink }),
      }}
    >
      <LocalMonth value={due.month} />
      <Icon aria-hidden sx={{ display: 'block', mx: 'auto', my: 0.25, fontSize: 18 }} />
      <Box component="span" sx={{ display: 'block' }}>
        {t(`resources.premiums.short.${due.status}`)}
      </Box>
    </Box>
  );
}
