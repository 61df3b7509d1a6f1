import { useState } from 'preact/hooks';
import type { SignInResult } from '../signIn';
import type { Text } from '../i18n/text';
import { waitingOf } from '../store/snapshot';
import { useField } from '../useField';
import { Notice } from './Notice';

/** Address and password; a refusal stays until the next try. */
export function SignInForm({ onDone }: { onDone?: () => void }) {
  const { field, state, t } = useField();
  const { owner } = state.snapshot;
  const [email, setEmail] = useState(owner?.email ?? '');
  const [password, setPassword] = useState('');
  const [result, setResult] = useState<SignInResult>();
  const [isChecking, setChecking] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setChecking(true);
    setResult(undefined);
    const ended = await field.signIn(email.trim(), password);
    setChecking(false);
    setResult(ended);
    if (ended === 'DONE') onDone?.();
  };
  const left = { name: owner?.fullName ?? '', count: waitingOf(state.snapshot).length };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label class="field">
        {t('signIn.email')}
        <input
          type="email"
          required
          autocomplete="username"
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {t('signIn.password')}
        <input
          type="password"
          required
          autocomplete="current-password"
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      {result && result !== 'DONE' && (
        <Notice tone="bad" isUrgent>
          {inWords(result, left, t)}
        </Notice>
      )}
      <button type="submit" class="primary wide" disabled={isChecking}>
        {t(isChecking ? 'signIn.checking' : 'signIn.submit')}
      </button>
    </form>
  );
}

function inWords(
  result: Exclude<SignInResult, 'DONE'>,
  left: { name: string; count: number },
  t: Text,
): string {
  switch (result) {
    case 'REFUSED':
      return t('signIn.refused');
    case 'THROTTLED':
      return t('signIn.throttled');
    case 'OFFLINE':
      return t('signIn.offline');
    case 'FAILED':
      return t('signIn.failed');
    case 'NOT_ALLOWED':
      return t('signIn.notAllowed');
    case 'OTHER_USER':
      return t('signIn.otherUser', left);
  }
}
