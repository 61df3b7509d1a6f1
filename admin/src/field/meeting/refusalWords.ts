import type { Reply } from '../entry';
import { isKey, type Key, type Text } from '../i18n/text';

/** Rules that ask the same of the officer. */
const ALIKE: Readonly<Record<string, Key>> = {
  MEETING_NOT_PLANNED: 'refused.MEETING_CANCELLED',
  DATE_IN_FUTURE: 'refused.MEETING_IN_FUTURE',
  ENROLMENT_NOT_ACTIVE: 'refused.ENROLMENT',
  ENROLMENT_ENDED: 'refused.ENROLMENT',
  PAYMENT_ALREADY_REVERSED: 'refused.UNDO',
  PAYMENT_IS_REVERSAL: 'refused.UNDO',
};

/** Why an entry was refused, and what the officer should do now. */
export function refusalInWords({ rule, message }: Reply, t: Text): string {
  const own = rule ? `refused.${rule}` : '';
  if (isKey(own)) return t(own);
  const alike = rule ? ALIKE[rule] : undefined;
  return alike ? t(alike) : t('refused.other', { reason: rule ?? message ?? '—' });
}
