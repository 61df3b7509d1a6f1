import BlockIcon from '@mui/icons-material/Block';
import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

/** Whether an account may sign in. */
export function UserStatusChip({ isActive }: { isActive: boolean }) {
  const t = useText();
  return isActive ? (
    <StatusChip tone="good" icon={CheckCircleOutlineIcon} label={t('resources.users.active')} />
  ) : (
    <StatusChip tone="neutral" icon={BlockIcon} label={t('resources.users.inactive')} />
  );
}
