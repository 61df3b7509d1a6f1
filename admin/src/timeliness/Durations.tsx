import Box from '@mui/material/Box';
import { useCanAccess } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { Definition } from '../today/Definition';
import { BarRow } from './BarRow';
import { ListLink } from './ListLink';
import { settled } from './lists';
import type { Duration, Narrowing, Report } from './timeliness.rows';

interface DurationsProps {
  report: Report;
  narrowing: Narrowing;
}

const DURATIONS = ['submission', 'processing', 'settlement'] as const;

/** The three durations as IRIS defines them, and the settlements by class of days. */
export function Durations({ report, narrowing }: DurationsProps) {
  const t = useText();
  return (
    <CardSection title={t('resources.timeliness.durations.title')}>
      {DURATIONS.map((name) => (
        <One
          key={name}
          name={name}
          duration={report[name]}
          list={{
            ...settled(report, narrowing),
            // Only a claim whose file was complete has the first two.
            ...(name !== 'settlement' && { hadCompleteFile: true }),
          }}
        />
      ))}
      <Buckets report={report} narrowing={narrowing} />
    </CardSection>
  );
}

interface OneProps {
  name: (typeof DURATIONS)[number];
  duration: Duration;
  list: object;
}

function One({ name, duration, list }: OneProps) {
  const t = useText();
  const title = t(`resources.timeliness.durations.${name}.title`);
  const { decimal } = useFormat();
  const { canAccess } = useCanAccess({ resource: 'claims', action: 'list' });
  const { calendar, working, medianBefore } = duration;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', fontWeight: 600 }}>
        {title}
        <Definition title={title} text={t(`resources.timeliness.durations.${name}.definition`)} />
      </Box>
      {calendar.median == null || working.median == null ? (
        t('common.none')
      ) : (
        <>
          <div>
            {t('resources.timeliness.durations.median', {
              smart_count: calendar.median,
              working: working.median,
            })}
          </div>
          <Box sx={{ color: 'text.secondary' }}>
            {t('resources.timeliness.durations.others', {
              mean: decimal(calendar.mean ?? 0),
              p90: calendar.p90 ?? 0,
            })}
            {medianBefore != null &&
              ` · ${t('resources.timeliness.durations.before', { smart_count: medianBefore })}`}
          </Box>
          {canAccess && (
            <ListLink
              filter={list}
              label={t('resources.timeliness.claims', { smart_count: calendar.count })}
              name={t('resources.timeliness.listOf', { figure: title, count: calendar.count })}
            />
          )}
        </>
      )}
    </Box>
  );
}

function Buckets({ report, narrowing }: DurationsProps) {
  const t = useText();
  const { count: number, share } = useFormat();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {report.buckets.map(({ bucket, count, share: part }) => {
        const label = t(`enums.SettlementBucket.${bucket}`);
        return (
          <BarRow
            key={bucket}
            label={label}
            value={part == null ? number(count) : share(part)}
            share={part}
            list={{
              filter: { ...settled(report, narrowing), bucket },
              label: t('resources.timeliness.claims', { smart_count: count }),
              name: t('resources.timeliness.listOf', { figure: label, count }),
            }}
          />
        );
      })}
    </Box>
  );
}
