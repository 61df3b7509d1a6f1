import type { Text } from '../i18n/messages';
import type { Contact } from './refund.rows';

/** An attempt to reach somebody in one sentence: when, how, and what came of it. */
export function contactWords(
  { contactedOn, way, outcome, note }: Omit<Contact, 'id' | 'recordedBy'>,
  t: Text,
  day: (day: string) => string,
): string {
  const came = t(`enums.ContactOutcome.${outcome}`);
  return t('resources.refunds.contact.words', {
    day: day(contactedOn),
    way: t(`enums.ContactWay.${way}`),
    outcome: note ? `${came} (${note})` : came,
  });
}
