import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { BankRowReopenDocument } from './bankStatement.documents';
import type { StatementRow } from './bankStatement.rows';

/** Takes back what was decided about a row; a payment that was recorded with it stays on record. */
export function ReopenRowButton({ row }: { row: StatementRow }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(BankRowReopenDocument, {
    done: 'resources.bankStatements.reopen.done',
  });
  const hasPayment = Boolean(row.verdict?.receiptNumber) && !row.verdict?.isReversed;
  return (
    <>
      <Button
        startIcon={<UndoIcon />}
        onClick={() => setAsking(true)}
        aria-label={t('resources.bankStatements.reopen.ofRow', { number: row.number })}
        sx={{ minHeight: 48 }}
      >
        {t('resources.bankStatements.reopen.button')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('resources.bankStatements.reopen.title')}
          body={t(`resources.bankStatements.reopen.${hasPayment ? 'bodyOfPayment' : 'body'}`)}
          confirm={t('resources.bankStatements.reopen.button')}
          isRunning={isRunning}
          onConfirm={() => run({ id: row.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
