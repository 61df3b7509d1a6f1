import type { StandingStatus } from '../data/gql/enums';
import type { Text } from '../i18n/messages';
import type { Standing } from './arrears.rows';

interface Formats {
  readonly rupiah: (amount: number) => string;
  readonly day: (day: string) => string;
  readonly month: (month: string) => string;
}

/** Where an enrolment stands in one or two sentences: which premium decides it, since when, and what the rules say. */
export function standingWords(standing: Standing, t: Text, format: Formats): string {
  const { status, sinceOn, month, graceEndsOn, ...counted } = standing;
  return t(`resources.arrears.why.${status}`, {
    smart_count: counted.arrearsMonths,
    amount: format.rupiah(counted.arrearsAmount),
    since: format.day(sinceOn),
    month: month ? format.month(month) : '',
    grace: graceEndsOn ? format.day(graceEndsOn) : '',
    suspendAfter: counted.suspendAfterMonths,
    lapseAfter: counted.lapseAfterMonths,
  });
}

interface Punctuality {
  readonly onTimeMonths: number;
  readonly judgedMonths: number;
  readonly onTimeShare?: number | null | undefined;
}

interface Numbers {
  readonly share: (share: number) => string;
  readonly count: (count: number) => string;
}

/** How many premiums were paid by their due date, in words. */
export function punctualityWords(
  { onTimeMonths, judgedMonths, onTimeShare }: Punctuality,
  t: Text,
  { share, count }: Numbers,
): string {
  if (onTimeShare == null) return t('resources.arrears.punctuality.none');
  return t('resources.arrears.punctuality.words', {
    share: share(onTimeShare),
    onTime: count(onTimeMonths),
    judged: count(judgedMonths),
  });
}

/** The verb that the rules propose for where an enrolment stands; null when they propose none. */
export function proposedVerb(
  standing: StandingStatus,
  isSuspended: boolean,
): 'suspend' | 'resume' | 'lapse' | null {
  if (standing === 'TO_LAPSE') return 'lapse';
  if (standing === 'TO_SUSPEND') return isSuspended ? null : 'suspend';
  return isSuspended ? 'resume' : null;
}
