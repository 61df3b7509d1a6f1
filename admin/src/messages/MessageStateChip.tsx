import BlockIcon from '@mui/icons-material/Block';
import CancelOutlinedIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import ReceiptLongIcon from '@mui/icons-material/ReceiptLong';
import ScheduleIcon from '@mui/icons-material/Schedule';
import SendIcon from '@mui/icons-material/Send';
import type { SvgIconComponent } from '@mui/icons-material';
import type { MessageChannel, MessageState } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { Tone } from '../layout/palette';

const LOOKS: Readonly<Record<MessageState, { tone: Tone; icon: SvgIconComponent }>> = {
  QUEUED: { tone: 'info', icon: ScheduleIcon },
  SENDING: { tone: 'info', icon: SendIcon },
  SENT: { tone: 'good', icon: CheckCircleOutlinedIcon },
  FAILED: { tone: 'bad', icon: ErrorOutlinedIcon },
  CANCELLED: { tone: 'neutral', icon: CancelOutlinedIcon },
  SKIPPED: { tone: 'warning', icon: BlockIcon },
};

interface MessageStateChipProps {
  state: MessageState;
  channel: MessageChannel | null | undefined;
  /** How many messages it stands for. */
  count?: number;
}

/** How far a message has come; one that was only noted in the log says so and does not look sent. */
export function MessageStateChip({ state, channel, count }: MessageStateChipProps) {
  const t = useText();
  const isNoted = state === 'SENT' && channel === 'LOG';
  const look = isNoted ? { tone: 'neutral' as const, icon: ReceiptLongIcon } : LOOKS[state];
  const words = isNoted ? t('resources.messages.noted') : t(`enums.MessageState.${state}`);
  return <StatusChip {...look} label={count === undefined ? words : `${count} ${words}`} />;
}
