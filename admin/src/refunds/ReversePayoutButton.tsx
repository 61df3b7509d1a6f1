import Button from '@mui/material/Button';
import { useState } from 'react';
import { ReasonInput } from '../cash/ReasonInput';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { RefundPayoutReversalProposeDocument } from './refund.documents';
import type { Refund } from './refund.rows';
import { useMayPropose } from './useMayPropose';

/** Proposes to book a payout back whose money came back; a second person decides. */
export function ReversePayoutButton({ refund }: { refund: Refund }) {
  const t = useText();
  const { rupiah } = useFormat();
  const mayPropose = useMayPropose();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(RefundPayoutReversalProposeDocument, {
    done: 'resources.refunds.back.done',
  });
  const { payout, amount } = refund;
  if (!payout || payout.pendingReversal || !mayPropose) return null;
  const where = payout.method === 'CASH' ? 'bodyCash' : 'bodyBank';
  return (
    <>
      <Button onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {t('resources.refunds.back.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.refunds.back.title', { amount: rupiah(amount) })}
          body={t(`resources.refunds.back.${where}`, { name: payout.paidBy.fullName })}
          confirm={t('resources.refunds.run.confirm')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id: payout.id, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <ReasonInput />
        </ActionDialog>
      )}
    </>
  );
}
