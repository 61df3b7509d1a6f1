import { refusalOf } from '../data/errors';
import type { Refusal } from '../data/refusal';
import type { Text } from '../i18n/messages';

/** Says why signing in failed, without telling whether the address is known. */
export function signInSentence(error: unknown, t: Text): string {
  const refusal = refusalOf(error);
  switch (refusal?.code) {
    case 'OFFLINE':
      return t('auth.offline');
    case 'THROTTLED':
      return t('errors.codes.THROTTLED');
    case 'RULE_VIOLATED':
      return refusal.rule === 'SIGN_IN_THROTTLED' ? waitSentence(refusal, t) : t('auth.refused');
    case undefined:
    case 'INTERNAL':
      return t('auth.failed', { incident: refusal?.incident ?? '—' });
    default:
      return t('auth.refused');
  }
}

const SECONDS_PER_MINUTE = 60;

function waitSentence({ retryAfterSeconds }: Refusal, t: Text): string {
  if (retryAfterSeconds === undefined) return t('errors.rules.SIGN_IN_THROTTLED');
  return t('auth.throttled', { smart_count: Math.ceil(retryAfterSeconds / SECONDS_PER_MINUTE) });
}
