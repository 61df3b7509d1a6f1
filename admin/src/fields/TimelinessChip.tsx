import AlarmIcon from '@mui/icons-material/Alarm';
import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Timeliness } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';
import { StatusChip } from './StatusChip';

const LOOKS: Readonly<Record<Timeliness, { tone: Tone; icon: SvgIconComponent }>> = {
  ON_TRACK: { tone: 'neutral', icon: HourglassEmptyIcon },
  DUE_SOON: { tone: 'warning', icon: AlarmIcon },
  DUE_TODAY: { tone: 'warning', icon: AlarmIcon },
  OVERDUE: { tone: 'bad', icon: ErrorOutlineIcon },
  SETTLED_ON_TIME: { tone: 'good', icon: CheckCircleOutlineIcon },
  SETTLED_LATE: { tone: 'held', icon: ErrorOutlineIcon },
};

/** Whether the promise of a claim is kept: in words, never by colour alone. */
export function TimelinessChip({ timeliness }: { timeliness: Timeliness }) {
  const t = useText();
  return <StatusChip {...LOOKS[timeliness]} label={t(`enums.Timeliness.${timeliness}`)} />;
}
