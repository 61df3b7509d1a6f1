import type { SvgIconComponent } from '@mui/icons-material';
import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import UndoIcon from '@mui/icons-material/Undo';
import type { HandoverState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<HandoverState, { tone: Tone; icon: SvgIconComponent }>> = {
  WAITING: { tone: 'warning', icon: HourglassEmptyIcon },
  CONFIRMED: { tone: 'good', icon: CheckIcon },
  REFUSED: { tone: 'bad', icon: CloseIcon },
  WITHDRAWN: { tone: 'held', icon: UndoIcon },
};

/** How far a hand-over is, in words with an icon. */
export function HandoverStateChip({ state }: { state: HandoverState }) {
  const t = useText();
  return <StatusChip {...LOOKS[state]} label={t(`enums.HandoverState.${state}`)} />;
}
