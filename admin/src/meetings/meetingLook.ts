import CancelOutlinedIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import EventIcon from '@mui/icons-material/Event';
import type { SvgIconComponent } from '@mui/icons-material';
import type { MeetingStatus } from '../data/gql/enums';
import type { MessageKey } from '../i18n/messages';
import type { Tone } from '../layout/palette';

/** How a status of a meeting looks and reads. */
export interface MeetingLook {
  readonly tone: Tone;
  readonly icon: SvgIconComponent;
  readonly label: MessageKey;
}

const LOOKS: Readonly<Record<MeetingStatus, MeetingLook>> = {
  PLANNED: { tone: 'info', icon: EventIcon, label: 'enums.MeetingStatus.PLANNED' },
  HELD: { tone: 'good', icon: CheckCircleOutlinedIcon, label: 'enums.MeetingStatus.HELD' },
  CANCELLED: {
    tone: 'neutral',
    icon: CancelOutlinedIcon,
    label: 'enums.MeetingStatus.CANCELLED',
  },
};

/** A planned day that went by without a record: nobody knows yet whether they met. */
const NOT_RECORDED: MeetingLook = {
  tone: 'bad',
  icon: ErrorOutlinedIcon,
  label: 'resources.meetings.notRecorded',
};

/** Planned, held, called off, or not recorded, which is not the same as "nobody came". */
export function meetingLook(status: MeetingStatus, isOverdue: boolean): MeetingLook {
  return isOverdue ? NOT_RECORDED : LOOKS[status];
}
