import { useRead } from '../../data/useRead';
import { Rupiah } from '../../fields/Rupiah';
import { useText } from '../../i18n/useText';
import { CardSection } from '../../layout/CardSection';
import { ReadState } from '../../layout/ReadState';
import { CashCountFacts } from './CashCountFacts';
import { MeetingCashDocument } from './cash.documents';

/** The cash of a meeting that was held: keyed, counted, signed for. */
export function MeetingCash({ meetingId }: { meetingId: string }) {
  const t = useText();
  const read = useRead(MeetingCashDocument, { id: meetingId });
  const meeting = read.data?.meeting;
  if (meeting && meeting.cashKeyed === 0 && !meeting.cashCount) return null;
  return (
    <CardSection above={2} title={t('resources.meetings.cash.title')}>
      {!read.isSuccess && <ReadState read={read} />}
      {meeting?.cashCount && (
        <CashCountFacts
          meetingId={meetingId}
          count={meeting.cashCount}
          keyedNow={meeting.cashKeyed}
        />
      )}
      {meeting && !meeting.cashCount && (
        <>
          {t('resources.meetings.cash.notCounted')} <Rupiah value={meeting.cashKeyed} />
        </>
      )}
    </CardSection>
  );
}
