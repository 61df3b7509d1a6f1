import { useState } from 'react';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import { usePermission } from '../auth/useViewer';
import type { BankRowState } from '../data/gql/enums';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { BankStatementRowsDocument } from './bankStatement.documents';
import type { StatementRecord } from './bankStatement.rows';
import { ConfirmAllButton } from './ConfirmAllButton';
import { PageButtons } from './PageButtons';
import { StatementRowItem } from './StatementRowItem';

const SIZE = 25;

interface StateRowsProps {
  statement: StatementRecord;
  state: BankRowState;
}

/** The rows of a statement in one state, with what can be done about them. */
export function StateRows({ statement, state }: StateRowsProps) {
  const t = useText();
  const [number, setNumber] = useState(1);
  const mayDecide = usePermission('BANK_IMPORT');
  const variables = { statementId: statement.id, page: { number, size: SIZE }, filter: { state } };
  const read = useRead(BankStatementRowsDocument, variables, { keepsEarlier: true });
  if (!read.data) return <ReadState read={read} />;
  const { items, total } = read.data.rows;
  if (total === 0) {
    return (
      <EmptyState
        icon={CheckCircleOutlinedIcon}
        title={t(`resources.bankStatements.empty.${state}.title`)}
        body={t(`resources.bankStatements.empty.${state}.body`)}
      />
    );
  }
  return (
    <>
      <Box sx={{ mb: 1.5, color: 'text.secondary' }}>
        {t(`resources.bankStatements.help.${state}`)}
      </Box>
      {state === 'PROPOSED' && mayDecide && (
        <ConfirmAllButton statementId={statement.id} count={total} />
      )}
      <RowList>
        {items.map((row) => (
          <StatementRowItem
            key={row.id}
            row={row}
            cohortId={statement.cohort.id}
            mayDecide={mayDecide}
          />
        ))}
      </RowList>
      <PageButtons number={number} size={SIZE} total={total} onChoose={setNumber} />
    </>
  );
}
