import type { Key } from '../i18n/text';
import type { Sending } from '../send/sender';
import { openRefusals } from '../store/refusals';
import { waitingOf } from '../store/snapshot';
import { useField } from '../useField';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { SignInAgain } from './SignInAgain';

const REASONS: Readonly<Partial<Record<Sending, Key>>> = {
  OFFLINE: 'outbox.offline',
  RETRYING: 'outbox.retrying',
  FORBIDDEN: 'outbox.forbidden',
};

/** How many entries wait, why, and the button that sends them now. */
export function SendingNotice() {
  const { field, state, t } = useField();
  const count = waitingOf(state.snapshot).length;
  const reason = REASONS[state.sending];
  const isSending = state.sending === 'SENDING';
  if (count === 0 && openRefusals(state.snapshot).length > 0) {
    return <Notice tone="bad">{t('outbox.readRefusals')}</Notice>;
  }
  if (count === 0) return <Notice tone="good">{t('outbox.allSent')}</Notice>;
  return (
    <>
      <Notice tone="warn">
        <strong>{t('outbox.waiting', { count })}</strong>
        {reason && <p>{t(reason)}</p>}
      </Notice>
      <SignInAgain />
      <button type="button" class="primary wide" disabled={isSending} onClick={() => field.send()}>
        <Icon name="up" />
        {t(isSending ? 'outbox.sending' : 'outbox.send')}
      </button>
    </>
  );
}
