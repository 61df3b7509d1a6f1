import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { PremiumReversalProposeDocument } from './premium.documents';
import type { Payment } from './premium.rows';

const REASON_MIN = 3;
const REASON_MAX = 500;

interface ReversePaymentButtonProps {
  payment: Pick<Payment, 'id' | 'receiptNumber' | 'amount'>;
}

/** Proposes to take a mistaken payment back; a second person decides, and both rows stay on record. */
export function ReversePaymentButton({ payment }: ReversePaymentButtonProps) {
  const t = useText();
  const { rupiah } = useFormat();
  const mayRecord = usePermission('PREMIUM_RECORD');
  const mayReverse = usePermission('PREMIUM_REVERSE');
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning } = useAction(PremiumReversalProposeDocument, {
    done: 'resources.premiums.reverse.done',
  });
  if (!mayRecord && !mayReverse) return null;
  const { id, receiptNumber: number, amount } = payment;
  return (
    <>
      <Button
        onClick={() => setAsking(true)}
        aria-label={t('resources.premiums.reverse.label', { number })}
        sx={{ minHeight: { xs: 48, lg: 40 } }}
      >
        {t('resources.premiums.reverse.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.premiums.reverse.title', { number })}
          body={t('resources.premiums.reverse.body', { amount: rupiah(amount) })}
          confirm={t('resources.premiums.reverse.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id, input: { reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <TextInput
            source="reason"
            label={t('common.reason')}
            helperText={t('common.reasonHelp')}
            validate={[required(), minLength(REASON_MIN), maxLength(REASON_MAX)]}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
