import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

/** One month behind is a reminder; from here on it is a visit. */
const SERIOUS_FROM_MONTHS = 2;

/** How many months of premium are owed; nothing at all when none is. */
export function ArrearsChip({ months }: { months: number }) {
  const t = useText();
  if (months === 0) return null;
  const isSerious = months >= SERIOUS_FROM_MONTHS;
  return (
    <StatusChip
      tone={isSerious ? 'bad' : 'warning'}
      icon={isSerious ? ErrorOutlineIcon : ScheduleIcon}
      label={t('resources.premiums.arrears', { smart_count: months })}
    />
  );
}
