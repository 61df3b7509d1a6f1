import CheckIcon from '@mui/icons-material/Check';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import UndoIcon from '@mui/icons-material/Undo';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Refund } from './refund.rows';

/** A refund that nobody fetched for so many days is unclaimed: somebody should go and look. */
const UNCLAIMED_DAYS = 30;

/** Whether a refund was handed over, was taken back, waits, or is unclaimed, in words with an icon. */
export function RefundChip({ refund }: { refund: Pick<Refund, 'state' | 'daysSinceApproval'> }) {
  const t = useText();
  const { state, daysSinceApproval: days } = refund;
  if (state === 'PAID') {
    return <StatusChip tone="good" icon={CheckIcon} label={t('enums.RefundState.PAID')} />;
  }
  if (state === 'WITHDRAWN') {
    return <StatusChip tone="held" icon={UndoIcon} label={t('enums.RefundState.WITHDRAWN')} />;
  }
  if (days > UNCLAIMED_DAYS) {
    const label = t('resources.refunds.unclaimed.days', { days: String(days) });
    return <StatusChip tone="bad" icon={ErrorOutlinedIcon} label={label} />;
  }
  return (
    <StatusChip tone="warning" icon={HourglassEmptyIcon} label={t('enums.RefundState.WAITING')} />
  );
}
