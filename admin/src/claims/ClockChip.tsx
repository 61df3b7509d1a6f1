import AlarmIcon from '@mui/icons-material/Alarm';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Timeliness } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';
import type { Clock } from './claim.rows';
import { clockWords } from './clock';

const LOOKS: Readonly<Record<Timeliness, { tone: Tone; icon: SvgIconComponent }>> = {
  ON_TRACK: { tone: 'neutral', icon: HourglassEmptyIcon },
  DUE_SOON: { tone: 'neutral', icon: HourglassEmptyIcon },
  DUE_TODAY: { tone: 'warning', icon: AlarmIcon },
  OVERDUE: { tone: 'bad', icon: ErrorOutlinedIcon },
  SETTLED_ON_TIME: { tone: 'good', icon: CheckCircleOutlinedIcon },
  SETTLED_LATE: { tone: 'held', icon: CheckCircleOutlinedIcon },
};

/** How much time a claim has left, or took: in words and with an icon. */
export function ClockChip({ clock }: { clock: Clock }) {
  const t = useText();
  const { key, values } = clockWords(clock);
  return <StatusChip {...LOOKS[clock.timeliness]} label={t(key, values)} />;
}
