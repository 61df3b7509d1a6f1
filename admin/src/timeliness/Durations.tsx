import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { Definition } from '../today/Definition';
import { BarRow } from './BarRow';
import { settled } from './lists';
import type { Duration, Narrowing, Report } from './timeliness.rows';

interface DurationsProps {
  report: Report;
  narrowing: Narrowing;
}

/** The three durations as IRIS defines them, and the settlements by class of days. */
export function Durations({ report, narrowing }: DurationsProps) {
  const t = useText();
  return (
    <CardSection title={t('resources.timeliness.durations.title')}>
      <One name="submission" duration={report.submission} />
      <One name="processing" duration={report.processing} />
      <One name="settlement" duration={report.settlement} />
      {report.medianSettlementDaysBefore != null && (
        <Box component="p" sx={{ m: 0, mb: 1, color: 'text.secondary' }}>
          {t('resources.timeliness.durations.before', {
            smart_count: report.medianSettlementDaysBefore,
          })}
        </Box>
      )}
      <Buckets report={report} narrowing={narrowing} />
    </CardSection>
  );
}

function One({
  name,
  duration,
}: {
  name: 'submission' | 'processing' | 'settlement';
  duration: Duration;
}) {
  const t = useText();
  const title = t(`resources.timeliness.durations.${name}.title`);
  const { calendar, working } = duration;
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
              mean: decimal(calendar.mean),
              p90: calendar.p90 ?? 0,
              claims: calendar.count,
            })}
          </Box>
        </>
      )}
    </Box>
  );
}

function decimal(value: number | null): string {
  return (value ?? 0).toLocaleString('id-ID', { maximumFractionDigits: 1 });
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
