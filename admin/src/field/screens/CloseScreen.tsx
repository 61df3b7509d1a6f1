import { useState } from 'preact/hooks';
import { closeMeeting, closingOf, missingOf, type Closing } from '../meeting/closing';
import { summaryOf } from '../meeting/summary';
import { useMeeting, type OpenMeeting } from '../meeting/useMeeting';
import { CashCount } from '../parts/CashCount';
import { HostTurn } from '../parts/HostTurn';
import { Notice } from '../parts/Notice';
import { TopBar } from '../parts/TopBar';
import { TopicChoice } from '../parts/TopicChoice';
import { PATHS } from '../route';
import { useField } from '../useField';
import { GoneScreen } from './GoneScreen';

const MISSING = { COUNT: 'close.count', EXPLANATION: 'close.explain' } as const;

/** The end of a meeting: topics, money, host, one sentence to read out, and the close. */
export function CloseScreen({ meetingId }: { meetingId: string }) {
  const { t, format } = useField();
  const open = useMeeting(meetingId);
  if (!open) return <GoneScreen />;
  return (
    <>
      <TopBar
        title={t(open.isOpen ? 'close.title' : 'close.summary')}
        subtitle={`${open.pack.group.name} · ${format.day(open.meeting.meetsOn)}`}
        back={PATHS.meeting(meetingId)}
      />
      <main class="page">{open.isOpen ? <ClosingForm open={open} /> : <Closed open={open} />}</main>
    </>
  );
}

function ClosingForm({ open }: { open: OpenMeeting }) {
  const { field, t, format } = useField();
  const { meeting, pack } = open;
  const [closing, setClosing] = useState(() => closingOf(meeting));
  const change = (part: Partial<Closing>) => setClosing({ ...closing, ...part });
  const missing = missingOf(meeting, closing);
  const { countedCash } = closing;
  return (
    <>
      <TopicChoice topics={pack.topics} chosen={closing.topicIds} onChange={change} />
      <CashCount meeting={meeting} closing={closing} onChange={change} />
      <HostTurn meeting={meeting} closing={closing} onChange={change} />
      <section class="part">
        <h2>{t('close.summary')}</h2>
        <p class="summary">{summaryOf({ ...meeting, countedCash }, { t, format })}</p>
        {missing && <p class="soft">{t(MISSING[missing])}</p>}
        <button
          type="button"
          class="primary wide"
          disabled={missing !== undefined}
          onClick={() => void field.record(closeMeeting(meeting, closing))}
        >
          {t('close.submit')}
        </button>
      </section>
    </>
  );
}

function Closed({ open }: { open: OpenMeeting }) {
  const { t, format } = useField();
  const { meeting } = open;
  return (
    <section class="part">
      {meeting.isClosed && (
        <Notice tone="good">
          {meeting.waiting > 0
            ? t('close.doneWaiting', { count: meeting.waiting })
            : t('close.done')}
        </Notice>
      )}
      <p class="summary">{summaryOf(meeting, { t, format })}</p>
      <a class="button primary wide" href={PATHS.meetings}>
        {t('meetings.title')}
      </a>
    </section>
  );
}
