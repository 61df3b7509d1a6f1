import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { CashHandoverWithdrawDocument } from './cash.documents';
import type { Handover } from './cash.rows';
import { ReasonInput } from './ReasonInput';

/** Takes one's own word back before the other answered. */
export function WithdrawHandoverButton({ handover }: { handover: Handover }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(CashHandoverWithdrawDocument, {
    done: 'resources.cash.withdraw.done',
  });
  return (
    <>
      <Button onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.cash.withdraw.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.cash.withdraw.title')}
          body={t('resources.cash.withdraw.body')}
          confirm={t('resources.cash.withdraw.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id: handover.id, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
