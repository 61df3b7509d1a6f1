import { STATES } from './deeds';
import type { MeetingView } from './view';
import type { Speech } from './words';

/** The meeting in one sentence: `28 hadir, 2 izin; Rp 150.000 dari 30 orang; selisih Rp 0; tuan rumah berikut: Ani`. */
export function summaryOf(meeting: MeetingView, { t, format }: Speech): string {
  const { members, totals, countedCash, nextHostName } = meeting;
  const states = STATES.flatMap((state) => {
    const count = members.filter(({ attendance }) => attendance === state).length;
    return count > 0 ? t(`close.counts.${state}`, { count }) : [];
  });
  const payers = members.filter(({ paidHere }) => paidHere > 0).length;
  const amount = format.rupiah(totals.premiumTotal);
  const unmarked = totals.members - totals.recorded;
  const difference = countedCash === undefined ? 0 : countedCash - totals.premiumTotal;
  return [
    states.join(', '),
    payers > 0 ? t('close.money', { amount, count: payers }) : t('close.noMoney'),
    countedCash !== undefined && t('close.difference', { amount: format.rupiah(difference) }),
    unmarked > 0 && t('close.unmarked', { count: unmarked }),
    nextHostName && t('close.next', { name: nextHostName }),
  ]
    .filter(Boolean)
    .join('; ');
}
