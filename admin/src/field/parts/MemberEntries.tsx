import { undo, undoable } from '../meeting/deeds';
import type { OpenMeeting } from '../meeting/useMeeting';
import type { MemberView } from '../meeting/view';
import { useField } from '../useField';
import { EntryLine } from './EntryLine';
import { Icon } from './Icon';

/** What this phone recorded of a member, each entry with what became of it and the way to take it back. */
export function MemberEntries({ open, member }: { open: OpenMeeting; member: MemberView }) {
  const { field, state, t } = useField();
  const { log, replies } = state.snapshot;
  const mine = log.filter(
    ({ meetingId, participantId, kind }) =>
      meetingId === open.meeting.id && participantId === member.participantId && kind !== 'UNDO',
  );
  if (mine.length === 0) return null;
  const revocable = new Set(undoable(open.meeting.id, log, replies).map(({ id }) => id));
  return (
    <section>
      <h3>{t('member.here')}</h3>
      <ul>
        {mine.map((entry) => (
          <EntryLine key={entry.id} entry={entry}>
            {open.isOpen && revocable.has(entry.id) && (
              <button type="button" onClick={() => void field.record(undo([entry]))}>
                <Icon name="undo" />
                {t('meeting.undo')}
              </button>
            )}
          </EntryLine>
        ))}
      </ul>
    </section>
  );
}
