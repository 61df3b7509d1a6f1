import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { late } from './lists';
import type { Narrowing, Report } from './timeliness.rows';
import { useDaysWords } from './useDaysWords';

interface StagesProps {
  report: Report;
  narrowing: Narrowing;
}

/** At which stage the days passed and with whom, and at which claims became late. */
export function Stages({ report, narrowing }: StagesProps) {
  const t = useText();
  const words = useDaysWords();
  return (
    <BarList
      title={t('resources.timeliness.stages.title')}
      help={t('resources.timeliness.stages.help')}
    >
      {report.byStage.map(({ stage, lateCount, parties, ...figures }) => {
        const label = stage
          ? t(`enums.ClaimStage.${stage}`)
          : t('resources.timeliness.stages.unreported');
        return (
          <BarRow
            key={stage ?? ''}
            label={label}
            value={words(figures)}
            share={figures.share}
            note={<StageParties parties={parties} />}
            list={
              lateCount === 0 || stage === null
                ? undefined
                : {
                    filter: { ...late(report, narrowing), stageWhenDue: stage },
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

type Parties = Report['byStage'][number]['parties'];

function StageParties({ parties }: { parties: Parties }) {
  const t = useText();
  const { count } = useFormat();
  if (parties.length < 2) return null;
  const words = parties.map(({ party, days }) => {
    const name = t(`enums.ResponsibleParty.${party}`);
    return `${name} ${count(days)}`;
  });
  return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{words.join(' · ')}</Box>;
}
