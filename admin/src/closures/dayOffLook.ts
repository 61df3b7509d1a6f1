import BlockIcon from '@mui/icons-material/Block';
import CelebrationOutlinedIcon from '@mui/icons-material/CelebrationOutlined';
import WeekendOutlinedIcon from '@mui/icons-material/WeekendOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { DayOffKind } from '../data/gql/enums';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<DayOffKind, { tone: Tone; icon: SvgIconComponent }>> = {
  HOLIDAY: { tone: 'bad', icon: CelebrationOutlinedIcon },
  JOINT_LEAVE: { tone: 'warning', icon: WeekendOutlinedIcon },
  CLOSURE: { tone: 'held', icon: BlockIcon },
};

/** How a kind of day off looks. */
export function dayOffLook(kind: DayOffKind): { tone: Tone; icon: SvgIconComponent } {
  return LOOKS[kind];
}
