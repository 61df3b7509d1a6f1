import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { Report } from './timeliness.rows';

type Days = Pick<Report['byParty'][number], 'days' | 'workingDays' | 'share' | 'perClaim'>;

/** Days of some claims in words: their share, how many, how many of them working days, and how many for one claim. */
export function useDaysWords(): (figures: Days) => string {
  const t = useText();
  const { share: percent, decimal } = useFormat();
  return ({ days, workingDays, share, perClaim }) =>
    [
      share == null ? '' : percent(share),
      t('resources.claims.days.both', { smart_count: days, working: workingDays }),
      perClaim == null ? '' : t('resources.timeliness.perClaim', { days: decimal(perClaim) }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
}
