import AccountBalanceOutlinedIcon from '@mui/icons-material/AccountBalanceOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { EmptyState } from '../layout/EmptyState';
import { ListPage } from '../layout/ListPage';
import { Row } from '../layout/RowList';
import type { StatementListRow } from './bankStatement.rows';
import { CountChips } from './CountChips';

/** Every imported statement with how far its rows are, the latest first. */
export default function StatementList() {
  const t = useText();
  return (
    <ListPage
      sort={{ field: 'importedAt', order: 'DESC' }}
      actions={<Actions />}
      empty={
        <EmptyState
          icon={AccountBalanceOutlinedIcon}
          title={t('resources.bankStatements.none.title')}
          body={t('resources.bankStatements.none.body')}
        />
      }
    >
      <Statements />
    </ListPage>
  );
}

function Actions() {
  const t = useText();
  return (
    <>
      <Button component={Link} to="/bankStatements/reconciliation" variant="outlined">
        {t('resources.bankStatements.reconciliation.title')}
      </Button>
      <CreateButton resource="bankStatements" label={t('resources.bankStatements.import.button')} />
    </>
  );
}

function Statements() {
  const { data = [] } = useListContext<StatementListRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((statement) => (
        <Row key={statement.id}>
          <Statement statement={statement} />
        </Row>
      ))}
    </Box>
  );
}

function Statement({ statement }: { statement: StatementListRow }) {
  const t = useText();
  const { days, moment } = useFormat();
  const { id, fileName, cohort, counts, importedAt, importedBy } = statement;
  const { firstOn, lastOn, rows } = counts;
  return (
    <>
      <Box sx={{ flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <RecordLink resource="bankStatements" id={id}>
          {fileName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {[cohort.name, firstOn && lastOn && days(firstOn, lastOn)].filter(Boolean).join(' · ')}
          {' · '}
          {t('resources.bankStatements.rowCount', { smart_count: rows })}
          <br />
          {t('resources.bankStatements.importedBy', {
            name: importedBy.fullName,
            moment: moment(importedAt),
          })}
        </Box>
      </Box>
      <CountChips counts={counts} />
    </>
  );
}
