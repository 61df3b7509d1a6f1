import { useText } from '../i18n/useText';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { late } from './lists';
import { PartyBar } from './PartyBar';
import type { Narrowing, Report } from './timeliness.rows';
import { useDaysWords } from './useDaysWords';

interface PartiesProps {
  report: Report;
  narrowing: Narrowing;
}

/** With whom the days lay, and with whom claims became late. */
export function Parties({ report, narrowing }: PartiesProps) {
  const t = useText();
  const words = useDaysWords();
  return (
    <BarList
      title={t('resources.claims.days.title')}
      help={t('resources.timeliness.parties.help')}
      picture={<PartyBar parties={report.byParty} />}
    >
      {report.byParty.map(({ party, lateCount, ...figures }) => {
        const label = t(`enums.ResponsibleParty.${party}`);
        return (
          <BarRow
            key={party}
            label={label}
            value={words(figures)}
            share={figures.share}
            list={
              lateCount === 0
                ? undefined
                : {
                    filter: { ...late(report, narrowing), partyWhenDue: party },
                    label: t('resources.timeliness.lateThere', { smart_count: lateCount }),
                    name: t('resources.timeliness.lateOf', { figure: label, count: lateCount }),
                  }
            }
          />
        );
      })}
    </BarList>
  );
}
