import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useAuthenticated } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { CohortSelect, useCohortId } from '../cohorts/CohortSelect';
import { RenewalLink } from '../cohorts/RenewalLink';
import type { ArrearsPolicy } from '../data/gql/enums';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { RefundPlanDocument } from './refund.documents';
import { RefundPlanView } from './RefundPlanView';

/** Gives a whole cohort its premiums back: first the list, then a second person, then the closing meeting. */
export default function RefundRunPage() {
  useAuthenticated();
  const t = useText();
  const cohortId = useCohortId();
  const [search] = useSearchParams();
  const arrears: ArrearsPolicy = search.get('arrears') === 'HOLD' ? 'HOLD' : 'PAY_SAVED';
  return (
    <>
      <PageHeader
        title={t('resources.refunds.run.title')}
        actions={cohortId && <RenewalLink cohortId={cohortId} />}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <CohortSelect />
        <ArrearsChoice arrears={arrears} />
      </Box>
      {cohortId && <PlanOf cohortId={cohortId} arrears={arrears} />}
    </>
  );
}

function PlanOf({ cohortId, arrears }: { cohortId: string; arrears: ArrearsPolicy }) {
  const read = useRead(RefundPlanDocument, { cohortId, arrears });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { plan } = read.data;
  return plan && <RefundPlanView plan={plan} />;
}

function ArrearsChoice({ arrears }: { arrears: ArrearsPolicy }) {
  const t = useText();
  const [, setSearch] = useSearchParams();
  const choose = (chosen: ArrearsPolicy) =>
    setSearch(
      (earlier) => {
        const next = new URLSearchParams(earlier);
        next.set('arrears', chosen);
        return next;
      },
      { replace: true },
    );
  return (
    <ToggleButtonGroup
      exclusive
      color="primary"
      value={arrears}
      aria-label={t('resources.refunds.run.arrears')}
      onChange={(_, chosen: ArrearsPolicy | null) => chosen && choose(chosen)}
      sx={{ bgcolor: 'background.paper' }}
    >
      <ToggleButton value="PAY_SAVED" sx={{ minHeight: 48 }}>
        {t('enums.ArrearsPolicy.PAY_SAVED')}
      </ToggleButton>
      <ToggleButton value="HOLD" sx={{ minHeight: 48 }}>
        {t('enums.ArrearsPolicy.HOLD')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
