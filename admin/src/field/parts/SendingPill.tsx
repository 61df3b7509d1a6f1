import { PATHS } from '../route';
import { openRefusals } from '../store/refusals';
import { waitingOf } from '../store/snapshot';
import { useField } from '../useField';
import { Icon } from './Icon';

/** How many entries wait or were refused; leads to them. */
export function SendingPill() {
  const { state, t } = useField();
  const waiting = waitingOf(state.snapshot).length;
  const refused = openRefusals(state.snapshot).length;
  const tone = refused > 0 ? 'bad' : waiting > 0 ? 'warn' : '';
  const label = [
    refused > 0 && t('outbox.refused', { count: refused }),
    waiting > 0 ? t('outbox.waiting', { count: waiting }) : t('outbox.allSent'),
  ].filter(Boolean);
  return (
    <a class={`button pill ${tone}`} href={PATHS.outbox} aria-label={label.join(', ')}>
      <Icon name={refused > 0 ? 'alert' : waiting > 0 ? 'up' : 'check'} />
      {refused + waiting > 0 && <span class="numbers">{refused + waiting}</span>}
    </a>
  );
}
