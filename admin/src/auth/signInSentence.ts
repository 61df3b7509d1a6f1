import { refusalOf } from '../data/errors';
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
      return refusal.rule === 'SIGN_IN_THROTTLED'
        ? t('errors.rules.SIGN_IN_THROTTLED')
        : t('auth.refused');
    case undefined:
    case 'INTERNAL':
      return t('auth.failed', { incident: refusal?.incident ?? '—' });
    default:
      return t('auth.refused');
  }
}
