import ReportProblemOutlinedIcon from '@mui/icons-material/ReportProblemOutlined';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

interface Complaint {
  receivedAmount?: number | null;
  closedOn?: string | null;
}

/** Says that the family has not got the money, or not all of it, as long as nobody settled that. */
export function ComplaintChip({ complaints }: { complaints: readonly Complaint[] }) {
  const t = useText();
  const open = complaints.find(({ closedOn }) => !closedOn);
  if (!open) return null;
  const name = open.receivedAmount == null ? 'complaint' : 'shortfall';
  return (
    <StatusChip
      tone="bad"
      icon={ReportProblemOutlinedIcon}
      label={t(`resources.claimFamily.${name}`)}
    />
  );
}
