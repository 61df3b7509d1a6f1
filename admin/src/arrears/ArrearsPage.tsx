import Box from '@mui/material/Box';
import { useAuthenticated } from 'ra-core';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { AgeingBuckets } from './AgeingBuckets';
import { PremiumArrearsDocument } from './arrears.documents';
import { DecisionLists } from './DecisionLists';
import { GroupAgeings } from './GroupAgeings';

/** Who is behind with premiums and for how long, what somebody has to decide, and how each group pays. */
export default function ArrearsPage() {
  useAuthenticated();
  const t = useText();
  return (
    <>
      <PageHeader title={t('resources.arrears.name')} />
      <Ageing />
    </>
  );
}

function Ageing() {
  const t = useText();
  const { day } = useFormat();
  const read = useRead(PremiumArrearsDocument, {});
  if (!read.isSuccess) return <ReadState read={read} />;
  const { on, whole, groups } = read.data.arrears;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
      <AgeingBuckets ageing={whole} help={t('resources.arrears.help', { day: day(on) })} />
      <DecisionLists />
      <GroupAgeings groups={groups} />
    </Box>
  );
}
