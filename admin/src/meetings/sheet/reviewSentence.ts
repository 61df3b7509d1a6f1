import type { Text } from '../../i18n/messages';
import { STATES, type Totals } from './totals';

interface Review {
  readonly totals: Totals;
  /** The host's name, if the meeting has one. */
  readonly host: string | undefined;
  readonly hostAttended: boolean;
}

/** What is about to be sent, in one sentence: `28 hadir, 2 izin; Rp 150.000 dari 30; tuan rumah: Bu Ani`. */
export function reviewSentence(
  { totals, host, hostAttended }: Review,
  t: Text,
  rupiah: (amount: number) => string,
): string {
  const states = STATES.filter((state) => totals.byState[state] > 0).map((state) =>
    t(`resources.meetings.sheet.counted.${state}`, { smart_count: totals.byState[state] }),
  );
  const hostKey = hostAttended ? 'hostCame' : 'hostMissed';
  return [
    states.length > 0 ? states.join(', ') : t('resources.meetings.sheet.review.nobodyMarked'),
    totals.payers > 0
      ? t('resources.meetings.sheet.review.money', {
          amount: rupiah(totals.amount),
          smart_count: totals.payers,
        })
      : t('resources.meetings.sheet.review.noMoney'),
    ...(host ? [t(`resources.meetings.sheet.review.${hostKey}`, { name: host })] : []),
    ...(totals.untouched > 0
      ? [t('resources.meetings.sheet.review.untouched', { smart_count: totals.untouched })]
      : []),
  ].join('; ');
}
