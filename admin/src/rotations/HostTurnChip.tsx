import BlockIcon from '@mui/icons-material/Block';
import CheckIcon from '@mui/icons-material/Check';
import EventIcon from '@mui/icons-material/Event';
import PauseIcon from '@mui/icons-material/Pause';
import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import UpdateIcon from '@mui/icons-material/Update';
import type { SvgIconComponent } from '@mui/icons-material';
import type { HostTurnState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<HostTurnState, { tone: Tone; icon: SvgIconComponent }>> = {
  PLANNED: { tone: 'info', icon: EventIcon },
  HOSTED: { tone: 'good', icon: CheckIcon },
  DEFERRED: { tone: 'warning', icon: UpdateIcon },
  EXEMPTED: { tone: 'held', icon: PauseIcon },
  SWAPPED: { tone: 'held', icon: SwapHorizIcon },
  CANCELLED: { tone: 'neutral', icon: BlockIcon },
};

/** What became of a turn as host. */
export function HostTurnChip({ state }: { state: HostTurnState }) {
  const t = useText();
  return <StatusChip {...LOOKS[state]} label={t(`enums.HostTurnState.${state}`)} />;
}
