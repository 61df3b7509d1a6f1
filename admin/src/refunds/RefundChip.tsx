import CheckIcon from '@mui/icons-material/Check';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import { daysBetween } from '../fields/days';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { Refund } from './refund.rows';

/** A refund that nobody fetched for so many days is unclaimed: somebody should go and look. */
const UNCLAIMED_DAYS = 30;

/** Whether a refund was handed over, waits, or is unclaimed, in words with an icon. */
export function RefundChip({ refund }: { refund: Pick<Refund, 'payout' | 'approvedAt'> }) {
  const t = useText();
  const { today } = useFormat();
  if (refund.payout) {
    return <StatusChip tone="good" icon={CheckIcon} label={t('resources.refunds.paid')} />;
  }
  const days = daysBetween(refund.approvedAt.slice(0, 10), today);
  if (days > UNCLAIMED_DAYS) {
    const label = t('resources.refunds.unclaimed', { days: String(days) });
    return <StatusChip tone="bad" icon={ErrorOutlinedIcon} label={label} />;
  }
  return (
    <StatusChip tone="warning" icon={HourglassEmptyIcon} label={t('resources.refunds.waits')} />
  );
}
