import type { Text } from '../i18n/text';

interface BlockedProps {
  t: Text;
  why: 'noStorage' | 'locked';
  /** Entries that went with the lock. */
  lost?: number;
  onRetry: () => void;
}

/** Nothing can be recorded here, and why. */
export function Blocked({ t, why, lost = 0, onRetry }: BlockedProps) {
  return (
    <main class="centre">
      <h1>{t(`blocked.${why}.title`)}</h1>
      <p role="alert">{t(`blocked.${why}.body`)}</p>
      {lost > 0 && <p>{t('blocked.locked.lost', { count: lost })}</p>}
      <button type="button" onClick={onRetry}>
        {t('blocked.retry')}
      </button>
    </main>
  );
}
