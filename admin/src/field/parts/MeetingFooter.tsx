import { lastGesture, undo, undoable } from '../meeting/deeds';
import type { OpenMeeting } from '../meeting/useMeeting';
import { gestureInWords } from '../meeting/words';
import { PATHS } from '../route';
import { useField } from '../useField';
import { Icon } from './Icon';

/** What is always in sight: who is here, how much money, the last tap to take back, and the way to the end. */
export function MeetingFooter({ open }: { open: OpenMeeting }) {
  const { t, format } = useField();
  const { meeting, isOpen } = open;
  const { present, members, premiumTotal } = meeting.totals;
  return (
    <footer class="bottom">
      <p class="totals numbers" role="status" aria-label={t('meeting.totals')}>
        <span>{t('meeting.present', { present, members })}</span>
        <span>{t('meeting.money', { amount: format.rupiah(premiumTotal) })}</span>
      </p>
      <div class="actions">
        {isOpen && <UndoButton meetingId={meeting.id} />}
        {!open.isFuture && (
          <a class={isOpen ? 'button primary' : 'button'} href={PATHS.close(meeting.id)}>
            {t(isOpen ? 'meeting.toClose' : 'meeting.seeSummary')}
          </a>
        )}
      </div>
    </footer>
  );
}

function UndoButton({ meetingId }: { meetingId: string }) {
  const { field, state, t, format } = useField();
  const { log, replies } = state.snapshot;
  const last = lastGesture(undoable(meetingId, log, replies));
  const what = gestureInWords(last, { t, format });
  return (
    <button
      type="button"
      disabled={last.length === 0}
      aria-label={what ? t('meeting.undoWhat', { what }) : t('meeting.undo')}
      onClick={() => void field.record(undo(last))}
    >
      <Icon name="undo" />
      {t('meeting.undo')}
    </button>
  );
}
