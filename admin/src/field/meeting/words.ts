import type { Format } from '../i18n/format';
import type { Text } from '../i18n/text';
import type { Entry } from '../entry';
import type { Meeting } from '../data/field.types';

/** How the page speaks: texts and formats of the chosen language. */
export interface Speech {
  readonly t: Text;
  readonly format: Format;
}

/** An entry in words: `Sari Dewi: Hadir`. */
export function entryInWords(entry: Entry, { t, format }: Speech): string {
  const name = entry.name ?? '';
  switch (entry.kind) {
    case 'ATTENDANCE':
      return t('deed.ATTENDANCE', { name, state: t(`state.${entry.attendance ?? 'PRESENT'}`) });
    case 'PREMIUM':
      return t('deed.PREMIUM', { name, amount: format.rupiah(entry.amount ?? 0) });
    case 'UNDO':
      return name ? t('deed.UNDO', { name }) : t('deed.UNDO.meeting');
    case 'CASH_COUNT':
      return t('deed.CASH_COUNT', { amount: format.rupiah(entry.countedCash ?? 0) });
    case 'TOPICS':
      return t('deed.TOPICS');
    case 'CLOSE':
      return t('deed.CLOSE');
  }
}

/** One tap in words, which may be many entries. */
export function gestureInWords(entries: readonly Entry[], speech: Speech): string {
  const [first] = entries;
  if (!first) return '';
  return entries.length === 1
    ? entryInWords(first, speech)
    : speech.t('deed.everybody', { count: entries.length });
}

/** Whose house it is today, and whose next time. */
export function hostsInWords(
  { hostName, nextHostName }: Pick<Meeting, 'hostName' | 'nextHostName'>,
  t: Text,
): string {
  const host = hostName ? t('meeting.host', { name: hostName }) : t('meeting.noHost');
  return nextHostName ? `${host} · ${t('meeting.nextHost', { name: nextHostName })}` : host;
}
