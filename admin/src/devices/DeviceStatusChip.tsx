import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined';
import LockIcon from '@mui/icons-material/Lock';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

/** Whether a phone may still send. */
export function DeviceStatusChip({ isLocked }: { isLocked: boolean }) {
  const t = useText();
  return isLocked ? (
    <StatusChip tone="bad" icon={LockIcon} label={t('resources.fieldDevices.locked')} />
  ) : (
    <StatusChip
      tone="good"
      icon={CheckCircleOutlineIcon}
      label={t('resources.fieldDevices.active')}
    />
  );
}
