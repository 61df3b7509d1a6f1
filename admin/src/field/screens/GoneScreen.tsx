import { TopBar } from '../parts/TopBar';
import { PATHS } from '../route';
import { useField } from '../useField';

/** An address of a meeting that was handed over, or dropped for its age. */
export function GoneScreen() {
  const { t } = useField();
  return (
    <>
      <TopBar title={t('meetings.title')} back={PATHS.meetings} />
      <main class="nobody">
        <p>{t('meeting.gone')}</p>
      </main>
    </>
  );
}
