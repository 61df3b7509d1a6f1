import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { late } from './lists';
import { onTimeWords } from './onTimeWords';
import type { Narrowing, OnTime, Report } from './timeliness.rows';

interface PartsProps {
  report: Report;
  narrowing: Narrowing;
}

interface Row {
  key: string;
  name: string;
  onTime: OnTime;
  medianSettlementDays: number | null;
  /** What narrows a list to it; nothing when no list can be narrowed so. */
  filter: object | null;
}

/** The promise by institution, cause and group, the worst first. */
export function Parts({ report, narrowing }: PartsProps) {
  const t = useText();
  const institutions = report.byInstitution.map(({ institution, ...figures }) => ({
    ...figures,
    key: institution.id,
    name: institution.name,
    filter: { institutionId: institution.id },
  }));
  const causes = report.byCause.map(({ cause, ...figures }) => ({
    ...figures,
    key: cause,
    name: t(`enums.ClaimCause.${cause}`),
    filter: { cause },
  }));
  const groups = report.byGroup.map(({ group, ...figures }) => ({
    ...figures,
    key: group?.id ?? '',
    name: group?.name ?? t('resources.timeliness.noGroup'),
    filter: group && { groupId: group.id },
  }));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridColumn: '1 / -1' }}>
      {institutions.length > 1 && (
        <Table kind="institutions" rows={institutions} report={report} narrowing={narrowing} />
      )}
      <Table kind="causes" rows={causes} report={report} narrowing={narrowing} />
      <Table kind="groups" rows={groups} report={report} narrowing={narrowing} />
    </Box>
  );
}

interface TableProps extends PartsProps {
  kind: 'institutions' | 'causes' | 'groups';
  rows: readonly Row[];
}

function Table({ kind, rows, report, narrowing }: TableProps) {
  const t = useText();
  const { share } = useFormat();
  return (
    <BarList
      title={t(`resources.timeliness.parts.${kind}`)}
      help={t('resources.timeliness.parts.help')}
    >
      {rows.map(({ key, name, onTime, medianSettlementDays, filter }) => {
        const count = onTime.planned - onTime.done;
        return (
          <BarRow
            key={key}
            label={name}
            value={onTimeWords({ onTime, medianSettlementDays }, t, share)}
            share={onTime.share}
            list={
              count === 0 || filter === null
                ? undefined
                : {
                    filter: { ...late(report, narrowing), ...filter },
                    label: t('resources.timeliness.lateThere', { smart_count: count }),
                    name: t('resources.timeliness.lateOf', { figure: name, count }),
                  }
            }
          />
        );
      })}
    </BarList>
  );
}
