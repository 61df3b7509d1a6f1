import { stateOf, type Entry } from '../entry';
import type { Key } from '../i18n/text';
import { EntryLine } from '../parts/EntryLine';
import { SendingNotice } from '../parts/SendingNotice';
import { TopBar } from '../parts/TopBar';
import { PATHS } from '../route';
import { openRefusals } from '../store/refusals';
import { waitingOf } from '../store/snapshot';
import { useField } from '../useField';

/** Every entry of this phone: what was refused first, then exactly what waits, then what was sent. */
export function OutboxScreen() {
  const { state, t } = useField();
  const { log, replies } = state.snapshot;
  const kept = log.filter((entry) => stateOf(entry, replies) === 'KEPT');
  return (
    <>
      <TopBar title={t('outbox.title')} back={PATHS.meetings} />
      <main class="page">
        <SendingNotice />
        {log.length === 0 && <p class="nobody">{t('outbox.none')}</p>}
        <Entries title="outbox.refused" entries={openRefusals(state.snapshot)} />
        <Entries title="outbox.waiting" entries={waitingOf(state.snapshot)} />
        <Entries title="outbox.kept" entries={[...kept].reverse()} />
      </main>
    </>
  );
}

function Entries({ title, entries }: { title: Key; entries: readonly Entry[] }) {
  const { field, state, t } = useField();
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 class="block">{t(title, { count: entries.length })}</h2>
      <ul>
        {entries.map((entry) => {
          const reply = state.snapshot.replies.get(entry.id);
          return (
            <EntryLine key={entry.id} entry={entry}>
              {reply?.outcome === 'REFUSED' && (
                <button type="button" onClick={() => void field.settle(reply)}>
                  {t('outbox.settle')}
                </button>
              )}
            </EntryLine>
          );
        })}
      </ul>
    </section>
  );
}
