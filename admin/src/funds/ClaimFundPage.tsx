import Box from '@mui/material/Box';
import { useAuthenticated } from 'ra-core';
import { CohortSelect, useCohortId } from '../cohorts/CohortSelect';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { NotFoundPage } from '../layout/NotFoundPage';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { ClaimFundDocument } from './fund.documents';
import { FundForecasts } from './FundForecasts';
import { FundMoney } from './FundMoney';
import { FundTranches } from './FundTranches';

/** The claim fund of a cohort: will the money do, and what came and went. */
export default function ClaimFundPage() {
  useAuthenticated();
  const t = useText();
  const cohortId = useCohortId();
  return (
    <>
      <PageHeader title={t('resources.claimFunds.name')} />
      <Box sx={{ mb: 2 }}>
        <CohortSelect />
      </Box>
      {cohortId && <FundOf cohortId={cohortId} />}
    </>
  );
}

function FundOf({ cohortId }: { cohortId: string }) {
  const read = useRead(ClaimFundDocument, { cohortId });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { fund } = read.data;
  if (!fund) return <NotFoundPage />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <FundMoney fund={fund} />
      <FundForecasts fund={fund} />
      <FundTranches fund={fund} />
    </Box>
  );
}
