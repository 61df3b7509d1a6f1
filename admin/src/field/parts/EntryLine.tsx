import type { ComponentChildren } from 'preact';
import { stateOf, type Entry, type EntryState } from '../entry';
import type { Key } from '../i18n/text';
import { refusalInWords } from '../meeting/refusalWords';
import { undoneIds } from '../meeting/view';
import { entryInWords } from '../meeting/words';
import { useField } from '../useField';
import { Icon, type IconName } from './Icon';

const CHIPS: Readonly<Record<EntryState, readonly [string, IconName, Key]>> = {
  WAITING: ['warn', 'up', 'outbox.isWaiting'],
  KEPT: ['good', 'check', 'outbox.isKept'],
  REFUSED: ['bad', 'alert', 'outbox.isRefused'],
};

/** One entry in words, with what became of it; struck through when it was taken back. */
export function EntryLine({ entry, children }: { entry: Entry; children?: ComponentChildren }) {
  const { state, t, format } = useField();
  const { log, replies } = state.snapshot;
  const reply = replies.get(entry.id);
  const [tone, icon, key] = CHIPS[stateOf(entry, replies)];
  const details = [
    format.moment(entry.recordedAt, new Date()),
    reply?.receiptNumber && t('outbox.receipt', { number: reply.receiptNumber }),
    reply?.outcome === 'DUPLICATE' && t('outbox.duplicate'),
  ];
  return (
    <li class={`entry ${stateOf(entry, replies)}`}>
      <div>
        <p class={undoneIds(log, replies).has(entry.id) ? 'undone' : ''}>
          {entryInWords(entry, { t, format })}
        </p>
        <p class="soft numbers">
          <span class={`chip ${tone}`}>
            <Icon name={icon} /> {t(key)}
          </span>{' '}
          {details.filter(Boolean).join(' · ')}
        </p>
        {reply?.outcome === 'REFUSED' && <p>{refusalInWords(reply, t)}</p>}
      </div>
      {children}
    </li>
  );
}
