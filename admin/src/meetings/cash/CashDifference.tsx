import CheckIcon from '@mui/icons-material/Check';
import TrendingDownIcon from '@mui/icons-material/TrendingDown';
import TrendingUpIcon from '@mui/icons-material/TrendingUp';
import { StatusChip } from '../../fields/StatusChip';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';

/** Whether the cash agrees with what was keyed; if not, how much is missing or left over. */
export function CashDifference({ difference }: { difference: number }) {
  const t = useText();
  const { rupiah } = useFormat();
  if (difference === 0) {
    return <StatusChip tone="good" icon={CheckIcon} label={t('resources.meetings.cash.agrees')} />;
  }
  const amount = rupiah(Math.abs(difference));
  return difference < 0 ? (
    <StatusChip
      tone="bad"
      icon={TrendingDownIcon}
      label={t('resources.meetings.cash.short', { amount })}
    />
  ) : (
    <StatusChip
      tone="warning"
      icon={TrendingUpIcon}
      label={t('resources.meetings.cash.over', { amount })}
    />
  );
}
