import type { SvgIconComponent } from '@mui/icons-material';
import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import UndoIcon from '@mui/icons-material/Undo';
import type { ComponentProps } from 'react';
import type { ChangeState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

type Tone = ComponentProps<typeof StatusChip>['tone'];

const LOOKS: Readonly<Record<ChangeState, { tone: Tone; icon: SvgIconComponent }>> = {
  PROPOSED: { tone: 'warning', icon: HourglassEmptyIcon },
  APPROVED: { tone: 'good', icon: CheckIcon },
  REJECTED: { tone: 'bad', icon: CloseIcon },
  WITHDRAWN: { tone: 'held', icon: UndoIcon },
};

/** How far a change is, in words with an icon. */
export function ChangeStateChip({ state }: { state: ChangeState }) {
  const t = useText();
  return <StatusChip {...LOOKS[state]} label={t(`enums.ChangeState.${state}`)} />;
}
