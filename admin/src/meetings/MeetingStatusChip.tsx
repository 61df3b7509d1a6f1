import CancelOutlinedIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import EventIcon from '@mui/icons-material/Event';
import type { SvgIconComponent } from '@mui/icons-material';
import type { MeetingStatus } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<MeetingStatus, { tone: Tone; icon: SvgIconComponent }>> = {
  PLANNED: { tone: 'info', icon: EventIcon },
  HELD: { tone: 'good', icon: CheckCircleOutlinedIcon },
  CANCELLED: { tone: 'neutral', icon: CancelOutlinedIcon },
};

interface MeetingStatusChipProps {
  status: MeetingStatus;
  /** A planned day that went by without a record: nobody knows yet whether they met. */
  isOverdue?: boolean;
}

/** Planned, held, called off, or not recorded, which is not the same as "nobody came". */
export function MeetingStatusChip({ status, isOverdue = false }: MeetingStatusChipProps) {
  const t = useText();
  if (isOverdue) {
    const label = t('resources.meetings.notRecorded');
    return <StatusChip tone="bad" icon={ErrorOutlinedIcon} label={label} />;
  }
  return <StatusChip {...LOOKS[status]} label={t(`enums.MeetingStatus.${status}`)} />;
}
