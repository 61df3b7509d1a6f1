import Button from '@mui/material/Button';
import { useState } from 'react';
import { ReasonInput } from '../cash/ReasonInput';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { RefundWithdrawDocument } from './refund.documents';
import type { Refund } from './refund.rows';
import { useMayPropose } from './useMayPropose';

/** Takes a refund back that was agreed on and not paid, with a reason; it can be proposed anew. */
export function WithdrawRefundButton({ refund }: { refund: Refund }) {
  const t = useText();
  const { rupiah } = useFormat();
  const mayPropose = useMayPropose();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(RefundWithdrawDocument, {
    done: 'resources.refunds.withdraw.done',
  });
  const { id, amount, payeeName: name, state } = refund;
  if (state !== 'WAITING' || !mayPropose) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.refunds.withdraw.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.refunds.withdraw.title', { amount: rupiah(amount) })}
          body={t('resources.refunds.withdraw.body', { name })}
          confirm={t('resources.refunds.withdraw.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
