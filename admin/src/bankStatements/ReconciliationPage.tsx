import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import { useAuthenticated } from 'ra-core';
import { useState } from 'react';
import { useRead } from '../data/useRead';
import { firstOfMonth } from '../fields/days';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { BankReconciliationDocument } from './bankStatement.documents';
import { CohortSelect } from './CohortSelect';
import { ReconciliationFigures } from './ReconciliationFigures';

const MISSING_AFTER_DAYS = 3;

/** What the ledger says of the premium account beside what the bank says. */
export default function ReconciliationPage() {
  useAuthenticated();
  const t = useText();
  const { today } = useFormat();
  const [cohortId, setCohortId] = useState('');
  // The bank's files come by the month, so that last month is the first to be whole.
  const [from, setFrom] = useState(firstOfMonth(today, -1));
  const [to, setTo] = useState(today);
  const isAsked = Boolean(cohortId && from && to);
  const input = { cohortId, from, to, missingAfterDays: MISSING_AFTER_DAYS };
  const read = useRead(BankReconciliationDocument, { input }, { enabled: isAsked });
  const date = (label: string, value: string, onChange: (day: string) => void) => (
    <TextField
      type="date"
      margin="none"
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
    />
  );
  return (
    <>
      <PageHeader title={t('resources.bankStatements.reconciliation.title')} />
      <Card sx={{ p: 2, mb: 2 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, '& > *': { flex: '1 1 200px' } }}>
          <CohortSelect value={cohortId} onChoose={setCohortId} />
          {date(t('resources.bankStatements.reconciliation.from'), from, setFrom)}
          {date(t('resources.bankStatements.reconciliation.to'), to, setTo)}
        </Box>
      </Card>
      {isAsked && !read.data && <ReadState read={read} />}
      {read.data && <ReconciliationFigures figures={read.data.reconciliation} />}
    </>
  );
}
