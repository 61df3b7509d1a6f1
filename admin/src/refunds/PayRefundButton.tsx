import PaymentsOutlinedIcon from '@mui/icons-material/PaymentsOutlined';
import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { newRequestKey } from '../meetings/requestKey';
import { RefundPayDocument } from './refund.documents';
import { toPayInput, type PayForm } from './refund.forms';
import type { Refund } from './refund.rows';

const NAME_MIN = 2;
const NAME_MAX = 200;

/** Hands a refund over, once: from one's own cash, or by transfer. */
export function PayRefundButton({ refund }: { refund: Refund }) {
  const t = useText();
  const { rupiah, today } = useFormat();
  const methods = [...useEnumChoices('PaymentMethod')];
  const mayPay = usePermission('CASH_DEPOSIT');
  // Each opening of the form is one payout.
  const [requestKey, setRequestKey] = useState<string>();
  const { run, isRunning } = useAction(RefundPayDocument, { done: 'resources.refunds.pay.done' });
  const { id, amount, payeeName, state } = refund;
  if (state !== 'WAITING' || !mayPay) return null;
  return (
    <>
      <Button
        variant="contained"
        startIcon={<PaymentsOutlinedIcon />}
        onClick={() => setRequestKey(newRequestKey())}
        sx={{ minHeight: 48 }}
      >
        {t('resources.refunds.pay.button')}
      </Button>
      {requestKey && (
        <ActionDialog<PayForm>
          title={t('resources.refunds.pay.title', { amount: rupiah(amount) })}
          body={t('resources.refunds.pay.body', { name: payeeName })}
          confirm={t('resources.refunds.pay.confirm')}
          isRunning={isRunning}
          defaultValues={{ method: 'CASH', paidOn: today, receivedByName: payeeName }}
          onConfirm={(form) => run({ id, input: toPayInput(form, requestKey) })}
          onClose={() => setRequestKey(undefined)}
        >
          <SelectInput
            source="method"
            label={t('resources.premiums.fields.method')}
            choices={methods}
            validate={required()}
          />
          <DateInput
            source="paidOn"
            label={t('resources.refunds.fields.paidOn')}
            validate={required()}
          />
          <TextInput
            source="receivedByName"
            label={t('resources.refunds.fields.receivedByName')}
            validate={[required(), minLength(NAME_MIN), maxLength(NAME_MAX)]}
          />
        </ActionDialog>
      )}
    </>
  );
}
