import ReportProblemOutlinedIcon from '@mui/icons-material/ReportProblemOutlined';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

/** Says that the family has not got the money, as long as nobody settled that. */
export function ComplaintChip({
  complaints,
}: {
  complaints: readonly { closedOn?: string | null }[];
}) {
  const t = useText();
  if (complaints.every(({ closedOn }) => closedOn)) return null;
  return (
    <StatusChip
      tone="bad"
      icon={ReportProblemOutlinedIcon}
      label={t('resources.claimFamily.complaint')}
    />
  );
}
