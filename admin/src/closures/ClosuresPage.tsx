import Box from '@mui/material/Box';
import { ListBase } from 'ra-core';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { AddClosureButton } from './AddClosureButton';
import { ClosureList } from './ClosureList';
import { YearOfDaysOff } from './YearOfDaysOff';

const ROWS_PER_PAGE = 100;

/** The calendar everybody plans by: what was entered by hand, and the days off of the year together. */
export default function ClosuresPage() {
  const t = useText();
  return (
    <ListBase
      sort={{ field: 'fromOn', order: 'DESC' }}
      perPage={ROWS_PER_PAGE}
      storeKey={false}
      exporter={false}
    >
      <PageHeader title={t('resources.closures.title')} actions={<AddClosureButton />} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
          gap: 2,
          alignItems: 'start',
        }}
      >
        <YearOfDaysOff />
        <ClosureList />
      </Box>
    </ListBase>
  );
}
