import AccessTimeIcon from '@mui/icons-material/AccessTime';
import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import EventNoteIcon from '@mui/icons-material/EventNote';
import SickOutlinedIcon from '@mui/icons-material/SickOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { AttendanceState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

/** How each way to attend looks, in chips and on buttons. */
export const LOOKS: Readonly<Record<AttendanceState, { tone: Tone; icon: SvgIconComponent }>> = {
  PRESENT: { tone: 'good', icon: CheckIcon },
  LATE: { tone: 'warning', icon: AccessTimeIcon },
  EXCUSED: { tone: 'info', icon: EventNoteIcon },
  SICK: { tone: 'held', icon: SickOutlinedIcon },
  ABSENT: { tone: 'bad', icon: CloseIcon },
};

/** How somebody attended. */
export function AttendanceChip({ state }: { state: AttendanceState }) {
  const t = useText();
  return <StatusChip {...LOOKS[state]} label={t(`enums.AttendanceState.${state}`)} />;
}
