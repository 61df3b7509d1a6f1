import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { late } from './lists';
import type { Narrowing, Report } from './timeliness.rows';

interface LatenessProps {
  report: Report;
  narrowing: Narrowing;
}

/** Where the days went, and with whom and at which stage claims became late. */
export function Lateness({ report, narrowing }: LatenessProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Parties report={report} narrowing={narrowing} />
      {report.lateByStage.length > 0 && <Stages report={report} narrowing={narrowing} />}
    </Box>
  );
}

function Parties({ report, narrowing }: LatenessProps) {
  const t = useText();
  const { share: percent } = useFormat();
  return (
    <BarList title={t('resources.claims.days.title')} help={t('resources.timeliness.parties.help')}>
      {report.byParty.map(({ party, days, workingDays, share, lateCount }) => {
        const label = t(`enums.ResponsibleParty.${party}`);
        const words = t('resources.claims.days.both', { smart_count: days, working: workingDays });
        return (
          <BarRow
            key={party}
            label={label}
            value={share == null ? words : `${percent(share)} · ${words}`}
            share={share}
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

function Stages({ report, narrowing }: LatenessProps) {
  const t = useText();
  const all = report.lateByStage.reduce((sum, { count }) => sum + count, 0);
  return (
    <BarList
      title={t('resources.timeliness.stages.title')}
      help={t('resources.timeliness.stages.help')}
    >
      {report.lateByStage.map(({ stage, count }) => {
        const label = t(`enums.ClaimStage.${stage}`);
        return (
          <BarRow
            key={stage}
            label={label}
            value=""
            share={count / all}
            list={{
              filter: { ...late(report, narrowing), stageWhenDue: stage },
              label: t('resources.timeliness.lateThere', { smart_count: count }),
              name: t('resources.timeliness.lateOf', { figure: label, count }),
            }}
          />
        );
      })}
    </BarList>
  );
}
