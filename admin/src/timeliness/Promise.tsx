import { useText } from '../i18n/useText';
import { HeadlineFigure } from '../today/HeadlineFigure';
import { judged, late } from './lists';
import type { Narrowing, Report } from './timeliness.rows';

interface PromiseProps {
  report: Report;
  narrowing: Narrowing;
}

/** The promise: claims received on time, with the lists behind it. */
export function Promise({ report, narrowing }: PromiseProps) {
  const t = useText();
  const { onTime, onTimeBefore } = report;
  const counts = { done: onTime.done, planned: onTime.planned };
  return (
    <HeadlineFigure
      title={t('today.claimsOnTime.title')}
      definition={t('today.claimsOnTime.definition')}
      counted={t('today.claimsOnTime.counted', counts)}
      now={onTime}
      before={onTimeBefore}
      resource="claims"
      lists={[
        {
          label: t('today.openOnTime', { count: onTime.done }),
          filter: { ...judged(report, narrowing), isLate: false },
        },
        {
          label: t('today.openLate', { count: onTime.planned - onTime.done }),
          filter: late(report, narrowing),
        },
      ]}
    />
  );
}
