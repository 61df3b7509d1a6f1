import { mergeInWords } from '../meeting/mergeWords';
import type { OpenMeeting } from '../meeting/useMeeting';
import { useField } from '../useField';
import { Notice } from './Notice';
import { SignInAgain } from './SignInAgain';

/** Everything the officer has to know before tapping on. */
export function MeetingNotices({ open }: { open: OpenMeeting }) {
  const { field, state, t } = useField();
  const { meeting, isFuture } = open;
  return (
    <>
      {state.isNotKept && (
        <Notice tone="bad" isUrgent>
          {t('meeting.notKept')}
        </Notice>
      )}
      <SignInAgain />
      {isFuture && (
        <Notice
          action={{
            label: t('meeting.openEarly'),
            onChoose: () => field.openEarly(meeting.id),
          }}
        >
          {t('meeting.future')}
        </Notice>
      )}
      {meeting.isClosed && <Notice tone="good">{t('meeting.isClosed')}</Notice>}
      {meeting.status === 'CANCELLED' && <Notice tone="warn">{t('meeting.isCancelled')}</Notice>}
      <MergeNotice open={open} />
    </>
  );
}

function MergeNotice({ open }: { open: OpenMeeting }) {
  const { t, format } = useField();
  const { merges } = open.meeting;
  if (merges.length === 0) return null;
  return (
    <Notice tone="warn">
      <strong>{t('meeting.merges', { count: merges.length })}</strong>
      <ul>
        {merges.map((merge) => (
          <li key={`${merge.participantId} ${merge.kind}`}>{mergeInWords(merge, { t, format })}</li>
        ))}
      </ul>
    </Notice>
  );
}
