import { dateIn } from '../i18n/format';
import type { Key } from '../i18n/text';
import { useMeetings, type OpenMeeting } from '../meeting/useMeeting';
import { MeetingCard } from '../parts/MeetingCard';
import { Readiness } from '../parts/Readiness';
import { SignInAgain } from '../parts/SignInAgain';
import { TopBar } from '../parts/TopBar';
import { useField } from '../useField';

/** The officer's meetings: today's first, then those nobody closed, then what comes. */
export function MeetingsScreen() {
  const { state, t } = useField();
  const meetings = useMeetings();
  const blocks = blocksOf(
    meetings,
    dateIn(new Date(), state.snapshot.owner?.timeZone ?? 'ASIA_JAKARTA'),
  );
  return (
    <>
      <TopBar title={t('meetings.title')} subtitle={state.snapshot.owner?.fullName} />
      <main class="page">
        <SignInAgain />
        <Readiness />
        {meetings.length === 0 && (
          <div class="nobody">
            <p>{t('meetings.none')}</p>
            <p class="soft">{t('meetings.noneHelp')}</p>
          </div>
        )}
        {blocks.map(([title, block]) => (
          <section key={title}>
            <h2 class="block">{t(title)}</h2>
            <ul>
              {block.map((open) => (
                <li key={open.meeting.id}>
                  <MeetingCard open={open} isToday={title === 'meetings.today'} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}

type Block = readonly [Key, readonly OpenMeeting[]];

function blocksOf(meetings: readonly OpenMeeting[], today: string): readonly Block[] {
  const isToday = ({ meeting }: OpenMeeting) => meeting.meetsOn === today;
  const past = meetings.filter((open) => !isToday(open) && !open.isFuture);
  const blocks: readonly Block[] = [
    ['meetings.today', meetings.filter(isToday)],
    ['meetings.earlier', past.filter(({ isOpen }) => isOpen).reverse()],
    ['meetings.later', meetings.filter(({ isFuture }) => isFuture)],
    ['meetings.done', past.filter(({ isOpen }) => !isOpen).reverse()],
  ];
  return blocks.filter(([, block]) => block.length > 0);
}
