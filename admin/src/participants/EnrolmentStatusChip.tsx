import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined';
import HighlightOffIcon from '@mui/icons-material/HighlightOff';
import LogoutIcon from '@mui/icons-material/Logout';
import PauseCircleOutlineIcon from '@mui/icons-material/PauseCircleOutlined';
import RemoveCircleOutlineIcon from '@mui/icons-material/RemoveCircleOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import type { SvgIconComponent } from '@mui/icons-material';
import type { EnrolmentStatus } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<EnrolmentStatus, { tone: Tone; icon: SvgIconComponent }>> = {
  ACTIVE: { tone: 'good', icon: CheckCircleOutlineIcon },
  SUSPENDED: { tone: 'held', icon: PauseCircleOutlineIcon },
  LAPSED: { tone: 'bad', icon: HighlightOffIcon },
  MATURED: { tone: 'info', icon: TaskAltIcon },
  WITHDRAWN: { tone: 'neutral', icon: LogoutIcon },
  DECEASED: { tone: 'neutral', icon: RemoveCircleOutlineIcon },
};

/** Where an enrolment stands. */
export function EnrolmentStatusChip({ status }: { status: EnrolmentStatus }) {
  const t = useText();
  return <StatusChip {...LOOKS[status]} label={t(`enums.EnrolmentStatus.${status}`)} />;
}
