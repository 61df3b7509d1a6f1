import Button from '@mui/material/Button';
import { maxLength, required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../../auth/useViewer';
import { useAction } from '../../data/useAction';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { ActionDialog } from '../../layout/ActionDialog';
import { newRequestKey } from '../requestKey';
import type { SavedPayment } from './sheet';
import { SheetPaymentReverseDocument } from './sheet.documents';

const REASON_MAX = 500;

/** Takes a payment of this sheet back with a reason, for those allowed; the row is open for money again. */
export function ReversePayment({ payment }: { payment: SavedPayment }) {
  const t = useText();
  const { rupiah } = useFormat();
  const mayReverse = usePermission('PREMIUM_REVERSE');
  const [isAsking, setAsking] = useState(false);
  const [requestKey] = useState(newRequestKey);
  const { run, isRunning } = useAction(SheetPaymentReverseDocument, {
    done: 'resources.meetings.sheet.reverse.done',
  });
  if (!mayReverse) return null;
  const { id, receiptNumber: number, amount } = payment;
  return (
    <>
      <Button
        size="small"
        onClick={() => setAsking(true)}
        aria-label={t('resources.meetings.sheet.reverse.label', { number })}
      >
        {t('resources.meetings.sheet.reverse.button')}
      </Button>
      {isAsking && (
        <ActionDialog<{ reason: string }>
          title={t('resources.meetings.sheet.reverse.label', { number })}
          body={t('resources.meetings.sheet.reverse.body', { amount: rupiah(amount) })}
          confirm={t('resources.meetings.sheet.reverse.button')}
          isRunning={isRunning}
          onConfirm={({ reason }) => run({ id, input: { requestKey, reason: reason.trim() } })}
          onClose={() => setAsking(false)}
        >
          <TextInput
            source="reason"
            label={t('common.reason')}
            helperText={t('common.reasonHelp')}
            validate={[required(), maxLength(REASON_MAX)]}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
