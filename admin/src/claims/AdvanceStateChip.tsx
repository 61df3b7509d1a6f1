import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircleOutlineIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import ReportProblemOutlinedIcon from '@mui/icons-material/ReportProblemOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import PaymentsOutlinedIcon from '@mui/icons-material/PaymentsOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ClaimAdvanceState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<ClaimAdvanceState, { tone: Tone; icon: SvgIconComponent }>> = {
  PAID: { tone: 'info', icon: PaymentsOutlinedIcon },
  NETTED: { tone: 'good', icon: CheckCircleOutlinedIcon },
  TO_RECOVER: { tone: 'bad', icon: ReportProblemOutlinedIcon },
  RECOVERED: { tone: 'good', icon: UndoIcon },
  WRITTEN_OFF: { tone: 'neutral', icon: RemoveCircleOutlineIcon },
};

/** What became of an advance. */
export function AdvanceStateChip({ state }: { state: ClaimAdvanceState }) {
  const t = useText();
  return <StatusChip {...LOOKS[state]} label={t(`enums.ClaimAdvanceState.${state}`)} />;
}
