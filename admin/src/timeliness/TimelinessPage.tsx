import TimelapseIcon from '@mui/icons-material/Timelapse';
import Box from '@mui/material/Box';
import { useAuthenticated } from 'ra-core';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useGroupChoices } from '../groups/useGroupChoices';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { useInstitutionChoices } from '../institutions/useInstitutionChoices';
import { AddressFilters } from '../layout/AddressFilters';
import { EmptyState } from '../layout/EmptyState';
import { FilterChip } from '../layout/FilterChip';
import { PageHeader } from '../layout/PageHeader';
import { daysOf, type Days } from '../layout/period';
import { PeriodFilter } from '../layout/PeriodFilter';
import { ReadState } from '../layout/ReadState';
import { useFilters } from '../layout/useFilters';
import { Durations } from './Durations';
import { Months } from './Months';
import { Parties } from './Parties';
import { Parts } from './Parts';
import { PromiseKept } from './PromiseKept';
import { Satisfaction } from './Satisfaction';
import { Stages } from './Stages';
import { ClaimTimelinessDocument } from './timeliness.documents';
import type { Narrowing, Report } from './timeliness.rows';

/** How fast the families got their money, and where the days went; each number with the list behind it. */
export default function TimelinessPage() {
  useAuthenticated();
  const t = useText();
  return (
    <AddressFilters>
      <PageHeader title={t('resources.timeliness.name')} />
      <Figures />
    </AddressFilters>
  );
}

function Figures() {
  const { today } = useFormat();
  const { values } = useFilters();
  const filter = { ...daysOf('twelveMonths', today), ...values };
  const read = useRead(ClaimTimelinessDocument, { filter }, { keepsEarlier: true });
  return (
    <>
      <Filters days={filter} />
      {read.isSuccess ? (
        <Body report={read.data.report} narrowing={values} />
      ) : (
        <ReadState read={read} />
      )}
    </>
  );
}

function Filters({ days }: { days: Days }) {
  const t = useText();
  const causes = useEnumChoices('ClaimCause');
  const groups = useGroupChoices();
  const institutions = useInstitutionChoices();
  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pb: 2, '@media print': { display: 'none' } }}
    >
      <PeriodFilter days={days} />
      <Box sx={{ flexBasis: '100%' }} />
      {institutions.length > 0 && (
        <FilterChip
          source="institutionId"
          label={t('calendar.institution')}
          choices={institutions}
        />
      )}
      <FilterChip source="cause" label={t('resources.claims.fields.cause')} choices={causes} />
      <FilterChip source="groupId" label={t('resources.claims.fields.group')} choices={groups} />
    </Box>
  );
}

function Body({ report, narrowing }: { report: Report; narrowing: Narrowing }) {
  const t = useText();
  if (report.onTime.planned === 0 && report.settlement.calendar.count === 0)
    return (
      <EmptyState
        icon={TimelapseIcon}
        title={t('resources.timeliness.none.title')}
        body={t('resources.timeliness.none.body')}
      />
    );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <PromiseKept report={report} narrowing={narrowing} />
        <Parties report={report} narrowing={narrowing} />
        <Stages report={report} narrowing={narrowing} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Durations report={report} narrowing={narrowing} />
        <Months report={report} narrowing={narrowing} />
        <Satisfaction report={report} narrowing={narrowing} />
      </Box>
      <Parts report={report} narrowing={narrowing} />
    </Box>
  );
}
