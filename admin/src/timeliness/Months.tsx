import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { judged } from './lists';
import { onTimeWords } from './onTimeWords';
import type { Narrowing, Report } from './timeliness.rows';

interface MonthsProps {
  report: Report;
  narrowing: Narrowing;
}

/** The promise month by month, the latest first. */
export function Months({ report, narrowing }: MonthsProps) {
  const t = useText();
  const { share, monthTitle } = useFormat();
  return (
    <BarList
      title={t('resources.timeliness.months.title')}
      help={t('resources.timeliness.months.help')}
    >
      {report.months.toReversed().map(({ from, to, onTime, medianSettlementDays }) => {
        const label = monthTitle(from);
        return (
          <BarRow
            key={from}
            label={label}
            value={onTimeWords({ onTime, medianSettlementDays }, t, share)}
            share={onTime.share}
            list={{
              filter: judged({ from, to }, narrowing),
              label: t('resources.timeliness.claims', { smart_count: onTime.planned }),
              name: t('resources.timeliness.listOf', { figure: label, count: onTime.planned }),
            }}
          />
        );
      })}
    </BarList>
  );
}
