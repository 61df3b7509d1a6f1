import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { Holding } from './cash.rows';

/** How long the oldest of the cash has been in these hands. */
export function CashAgeChip({ holding }: { holding: Holding }) {
  const t = useText();
  const { day, rupiah } = useFormat();
  const { oldestOn, upTo30Days, over30Days } = holding;
  if (oldestOn === null) return null;
  if (over30Days > 0) {
    const label = t('resources.cash.age.over30', { amount: rupiah(over30Days) });
    return <StatusChip tone="bad" icon={ErrorOutlinedIcon} label={label} />;
  }
  if (upTo30Days > 0) {
    const label = t('resources.cash.age.upTo30', { amount: rupiah(upTo30Days) });
    return <StatusChip tone="warning" icon={HourglassEmptyIcon} label={label} />;
  }
  const label = t('resources.cash.age.upTo7', { day: day(oldestOn) });
  return <StatusChip tone="good" icon={ScheduleIcon} label={label} />;
}
