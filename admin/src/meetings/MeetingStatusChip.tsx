import type { MeetingStatus } from '../data/gql/enums';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import { meetingLook } from './meetingLook';

interface MeetingStatusChipProps {
  status: MeetingStatus;
  /** A planned day that went by without a record: nobody knows yet whether they met. */
  isOverdue?: boolean;
}

/** What became of a meeting, in words with an icon. */
export function MeetingStatusChip({ status, isOverdue = false }: MeetingStatusChipProps) {
  const t = useText();
  const { label, ...look } = meetingLook(status, isOverdue);
  return <StatusChip {...look} label={t(label)} />;
}
