import { useState } from 'preact/hooks';
import { attend, STATES } from '../meeting/deeds';
import type { OpenMeeting } from '../meeting/useMeeting';
import type { MemberView } from '../meeting/view';
import { useField } from '../useField';
import { AttendanceIcon } from './AttendanceIcon';
import { BottomSheet } from './BottomSheet';
import { MemberEntries } from './MemberEntries';
import { PremiumForm } from './PremiumForm';

interface MemberSheetProps {
  open: OpenMeeting;
  member: MemberView;
  onClose: () => void;
}

/** Everything one can do for one member. */
export function MemberSheet({ open, member, onClose }: MemberSheetProps) {
  return (
    <BottomSheet title={member.name} onClose={onClose}>
      {open.isOpen && (
        <>
          <Attendance open={open} member={member} onClose={onClose} />
          <PremiumForm meeting={open.meeting} member={member} onDone={onClose} />
        </>
      )}
      <MemberEntries open={open} member={member} />
    </BottomSheet>
  );
}

function Attendance({ open, member, onClose }: MemberSheetProps) {
  const { field, t } = useField();
  const meetingId = open.meeting.id;
  return (
    <section>
      <h3>{t('member.attendance')}</h3>
      <div class="choices">
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={member.attendance === state}
            onClick={() => {
              onClose();
              if (member.attendance !== state)
                void field.record([attend(meetingId, member, state)]);
            }}
          >
            <AttendanceIcon state={state} />
            {t(`state.${state}`)}
          </button>
        ))}
      </div>
      {member.attendance && <Remark meetingId={meetingId} member={member} onDone={onClose} />}
    </section>
  );
}

interface RemarkProps {
  meetingId: string;
  member: MemberView;
  onDone: () => void;
}

/** A remark belongs to a state, so it is sent along with it. */
function Remark({ meetingId, member, onDone }: RemarkProps) {
  const { field, t } = useField();
  const [note, setNote] = useState(member.note ?? '');
  const { attendance } = member;
  const isChanged = note.trim() !== (member.note ?? '');
  const keep = async () => {
    if (!attendance) return;
    const isKept = await field.record([attend(meetingId, member, attendance, note.trim())]);
    if (isKept) onDone();
  };
  return (
    <>
      <label class="field">
        {t('member.note')}
        <input
          maxLength={500}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <span class="soft">{t('member.noteHelp')}</span>
      </label>
      {isChanged && (
        <button type="button" onClick={() => void keep()}>
          {t('member.saveNote')}
        </button>
      )}
    </>
  );
}
