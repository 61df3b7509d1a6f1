import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import PauseCircleOutlineIcon from '@mui/icons-material/PauseCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import type { StandingStatus } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<StandingStatus, { tone: Tone; icon: SvgIconComponent }>> = {
  PUNCTUAL: { tone: 'good', icon: CheckCircleOutlineIcon },
  IN_GRACE: { tone: 'info', icon: ScheduleIcon },
  IN_ARREARS: { tone: 'warning', icon: ScheduleIcon },
  TO_SUSPEND: { tone: 'held', icon: PauseCircleOutlineIcon },
  TO_LAPSE: { tone: 'bad', icon: ErrorOutlineIcon },
};

/** Where an enrolment stands by the rules on arrears. */
export function StandingChip({ status }: { status: StandingStatus }) {
  const t = useText();
  return <StatusChip {...LOOKS[status]} label={t(`enums.StandingStatus.${status}`)} />;
}
