import { useState } from 'preact/hooks';
import { everybodyCame } from '../meeting/deeds';
import { filtered, type Filter } from '../meeting/filter';
import { hostsInWords } from '../meeting/words';
import { useMeeting, type OpenMeeting } from '../meeting/useMeeting';
import { MeetingFooter } from '../parts/MeetingFooter';
import { MeetingNotices } from '../parts/MeetingNotices';
import { MemberRow } from '../parts/MemberRow';
import { MemberSheet } from '../parts/MemberSheet';
import { RosterFilters } from '../parts/RosterFilters';
import { TopBar } from '../parts/TopBar';
import { PATHS } from '../route';
import { useField } from '../useField';
import { GoneScreen } from './GoneScreen';

/** The meeting while it goes on: one row per member, one tap each for the usual. */
export function MeetingScreen({ meetingId }: { meetingId: string }) {
  const { t, format } = useField();
  const open = useMeeting(meetingId);
  if (!open) return <GoneScreen />;
  const { meeting, pack } = open;
  return (
    <>
      <TopBar
        title={pack.group.name}
        subtitle={format.day(meeting.meetsOn)}
        back={PATHS.meetings}
      />
      <main>
        <MeetingNotices open={open} />
        <p class="hosts soft">{hostsInWords(meeting, t)}</p>
        <Roster open={open} />
      </main>
      <MeetingFooter open={open} />
    </>
  );
}

function Roster({ open }: { open: OpenMeeting }) {
  const { field, t } = useField();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [chosenId, setChosenId] = useState<string>();
  const { meeting, isOpen } = open;
  const shown = filtered(meeting.members, filter);
  const chosen = meeting.members.find(({ participantId }) => participantId === chosenId);
  const everybody = everybodyCame(meeting);
  return (
    <>
      <RosterFilters members={meeting.members} chosen={filter} onChoose={setFilter} />
      {isOpen && (
        <div class="lead">
          <button
            type="button"
            class="wide numbers"
            disabled={everybody.length === 0}
            onClick={() => void field.record(everybody)}
          >
            {everybody.length > 0
              ? t('meeting.everybody', { count: everybody.length })
              : t('meeting.allMarked')}
          </button>
        </div>
      )}
      {shown.length === 0 && <p class="nobody">{t('meeting.nobodyLeft')}</p>}
      <ul aria-label={t('meeting.roster')}>
        {shown.map((member) => (
          <MemberRow
            key={member.participantId}
            meetingId={meeting.id}
            member={member}
            isOpen={isOpen}
            onMore={() => setChosenId(member.participantId)}
          />
        ))}
      </ul>
      {chosen && <MemberSheet open={open} member={chosen} onClose={() => setChosenId(undefined)} />}
    </>
  );
}
