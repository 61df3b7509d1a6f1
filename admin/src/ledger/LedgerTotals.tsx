import MenuBookOutlinedIcon from '@mui/icons-material/MenuBookOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useViewer } from '../auth/useViewer';
import { useRead } from '../data/useRead';
import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { EmptyState } from '../layout/EmptyState';
import { listPath } from '../layout/listPath';
import { ReadState } from '../layout/ReadState';
import { Row, RowList } from '../layout/RowList';
import { LedgerTotalsDocument } from './ledger.documents';
import type { Total } from './ledger.rows';
import { totalsByCohort } from './totals';

/** The balance of every kind of account, cohort by cohort; each leads to its entries. */
export function LedgerTotals() {
  const t = useText();
  const own = useViewer()?.institution.id;
  const read = useRead(LedgerTotalsDocument, {});
  if (!read.isSuccess) return <ReadState read={read} />;
  const groups = totalsByCohort(read.data.totals);
  if (groups.length === 0) {
    return (
      <EmptyState
        icon={MenuBookOutlinedIcon}
        title={t('resources.ledger.none.title')}
        body={t('resources.ledger.none.body')}
      />
    );
  }
  return groups.map(({ cohort, totals }) => {
    const { institution, name } = cohort;
    const title = institution.id === own ? name : `${institution.shortName} · ${name}`;
    return (
      <CardSection key={cohort.id} title={title}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {t('resources.ledger.signs')}
        </Typography>
        <RowList>
          {totals.map((total) => (
            <TotalRow key={total.kind} total={total} />
          ))}
        </RowList>
      </CardSection>
    );
  });
}

function TotalRow({ total }: { total: Total }) {
  const t = useText();
  const { kind, balance, entryCount, cohort } = total;
  return (
    <Row>
      <Box sx={{ flex: '1 1 120px' }}>
        <Link
          component={RouterLink}
          to={listPath('ledgerEntries', { cohortId: cohort.id, kind })}
          underline="hover"
        >
          {t(`enums.LedgerAccountKind.${kind}`)}
        </Link>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t('resources.ledger.entries', { smart_count: entryCount })}
        </Box>
      </Box>
      <Box sx={{ fontWeight: 600 }}>
        <Rupiah value={balance} />
      </Box>
    </Row>
  );
}
