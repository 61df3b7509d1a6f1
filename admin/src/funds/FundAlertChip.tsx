import type { SvgIconComponent } from '@mui/icons-material';
import CheckIcon from '@mui/icons-material/Check';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import type { FundAlert } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<FundAlert, { tone: Tone; icon: SvgIconComponent }>> = {
  NONE: { tone: 'good', icon: CheckIcon },
  WITHIN_90_DAYS: { tone: 'warning', icon: HourglassEmptyIcon },
  WITHIN_30_DAYS: { tone: 'bad', icon: ErrorOutlinedIcon },
};

/** Whether the money of a fund will do, in words with an icon. */
export function FundAlertChip({ alert }: { alert: FundAlert }) {
  const t = useText();
  return <StatusChip {...LOOKS[alert]} label={t(`enums.FundAlert.${alert}`)} />;
}
