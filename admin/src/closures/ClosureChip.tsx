import BlockIcon from '@mui/icons-material/Block';
import WeekendOutlinedIcon from '@mui/icons-material/WeekendOutlined';
import WorkOutlineIcon from '@mui/icons-material/WorkOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ClosureKind } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<ClosureKind, { tone: Tone; icon: SvgIconComponent }>> = {
  LOCAL: { tone: 'held', icon: BlockIcon },
  JOINT_LEAVE: { tone: 'warning', icon: WeekendOutlinedIcon },
  WORKING_DAY: { tone: 'good', icon: WorkOutlineIcon },
};

/** What a closure says about its days, in words with an icon. */
export function ClosureChip({ kind }: { kind: ClosureKind }) {
  const t = useText();
  return <StatusChip {...LOOKS[kind]} label={t(`enums.ClosureKind.${kind}`)} />;
}
