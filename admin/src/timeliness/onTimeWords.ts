import type { Text } from '../i18n/messages';
import type { OnTime } from './timeliness.rows';

interface Part {
  onTime: OnTime;
  medianSettlementDays: number | null;
}

/** On time of judged, and the median, in words. */
export function onTimeWords(
  { onTime, medianSettlementDays }: Part,
  t: Text,
  share: (share: number) => string,
): string {
  const { done, planned } = onTime;
  const kept =
    onTime.share == null
      ? t('resources.timeliness.noneJudged')
      : `${share(onTime.share)} · ${t('resources.timeliness.ofJudged', { done, planned })}`;
  if (medianSettlementDays == null) return kept;
  const median = t('resources.timeliness.median', { smart_count: medianSettlementDays });
  return `${kept} · ${median}`;
}
