import type { Merge, MergeEntry } from '../data/field.types';
import type { Text } from '../i18n/text';
import type { Speech } from './words';

/** What two phones recorded for the same member, and what came of it, in one sentence. */
export function mergeInWords(merge: Merge, speech: Speech): string {
  return merge.kind === 'PREMIUM' ? premium(merge, speech) : attendance(merge, speech);
}

/** The server calls what was entered in the panel the desk's. */
const DESK = 'desk';

function nameOf({ deviceName }: MergeEntry, t: Text): string {
  return deviceName === DESK ? t('merge.desk') : deviceName;
}

function attendance({ participantName, entries, attendance: kept }: Merge, { t }: Speech): string {
  const inWords = (state: Merge['attendance']) =>
    state ? t(`state.${state}`).toLowerCase() : t('merge.unmarked');
  const versions = entries.map((entry) =>
    t('merge.attendanceOf', { state: inWords(entry.attendance), device: nameOf(entry, t) }),
  );
  return t('merge.attendance', {
    name: participantName,
    versions: versions.join(', '),
    state: inWords(kept),
  });
}

function premium({ participantName: name, entries }: Merge, { t, format }: Speech): string {
  const amountOf = ({ amount }: MergeEntry) => format.rupiah(amount ?? 0);
  const [first] = entries;
  if (first && entries.every(({ amount }) => amount === first.amount)) {
    const devices = [...new Set(entries.map((entry) => nameOf(entry, t)))].join(', ');
    return t('merge.premiumTwice', {
      name,
      count: entries.length,
      amount: amountOf(first),
      devices,
    });
  }
  const versions = entries.map((entry) =>
    t('merge.premiumOf', { amount: amountOf(entry), device: nameOf(entry, t) }),
  );
  return t('merge.premium', { name, versions: versions.join(t('merge.and')) });
}
