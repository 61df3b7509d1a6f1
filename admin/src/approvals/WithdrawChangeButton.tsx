import Button from '@mui/material/Button';
import { useState } from 'react';
import { ReasonInput } from '../cash/ReasonInput';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ChangeWithdrawDocument } from './change.documents';
import type { Change } from './change.rows';

/** Takes one's own proposal back. Whoever waits for a refund will ask, so that one takes a reason; others do not. */
export function WithdrawChangeButton({ change }: { change: Change }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(ChangeWithdrawDocument, {
    done: 'resources.pendingChanges.withdraw.done',
  });
  const { id, version: expectedVersion, kind } = change;
  const asks = kind === 'REFUND' || kind === 'REFUND_RUN';
  return (
    <>
      <Button
        loading={isRunning}
        onClick={() => (asks ? setAsking(true) : void run({ id, expectedVersion }))}
        sx={{ minHeight: 48 }}
      >
        {t('resources.pendingChanges.withdraw.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.pendingChanges.withdraw.title')}
          body={t('resources.pendingChanges.withdraw.body')}
          confirm={t('resources.pendingChanges.withdraw.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id, expectedVersion, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
