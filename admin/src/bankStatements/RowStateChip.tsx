import BlockIcon from '@mui/icons-material/Block';
import CheckIcon from '@mui/icons-material/Check';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import HelpOutlinedIcon from '@mui/icons-material/HelpOutlined';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import ReportProblemOutlinedIcon from '@mui/icons-material/ReportProblemOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { BankRowState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<BankRowState, { tone: Tone; icon: SvgIconComponent }>> = {
  PROPOSED: { tone: 'info', icon: LightbulbOutlinedIcon },
  UNMATCHED: { tone: 'warning', icon: HelpOutlinedIcon },
  BROKEN: { tone: 'bad', icon: ReportProblemOutlinedIcon },
  MATCHED: { tone: 'good', icon: CheckIcon },
  SET_ASIDE: { tone: 'held', icon: BlockIcon },
  KNOWN: { tone: 'neutral', icon: ContentCopyIcon },
};

/** How far a row is, in words with an icon; with a count it stands for so many rows. */
export function RowStateChip({ state, count }: { state: BankRowState; count?: number }) {
  const t = useText();
  const words = t(`enums.BankRowState.${state}`);
  return <StatusChip {...LOOKS[state]} label={count === undefined ? words : `${count} ${words}`} />;
}
