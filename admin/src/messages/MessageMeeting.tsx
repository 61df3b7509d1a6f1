import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { MessageRow } from './message.rows';

/** The meeting a message is about, with the way to it. */
export function MessageMeeting({ meeting }: Pick<MessageRow, 'meeting'>) {
  const t = useText();
  const { day } = useFormat();
  if (!meeting) return <>{t('common.none')}</>;
  return (
    <RecordLink resource="meetings" id={meeting.id}>
      {[meeting.group?.name, day(meeting.meetsOn)].filter(Boolean).join(', ')}
    </RecordLink>
  );
}
