import AccountBalanceOutlinedIcon from '@mui/icons-material/AccountBalanceOutlined';
import Button from '@mui/material/Button';
import { maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { AmountInput } from '../claims/AmountInput';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { newRequestKey } from '../meetings/requestKey';
import { BankDepositRecordDocument } from './cash.documents';
import { freeOf, type DepositForm } from './cash.forms';
import type { Holding } from './cash.rows';

const SLIP_MIN = 3;
const SLIP_MAX = 60;

/** Records that cash of one's own hands was taken to the bank, with the number of its slip. */
export function DepositButton({ holding }: { holding: Holding }) {
  const t = useText();
  const { today } = useFormat();
  const mayDeposit = usePermission('CASH_DEPOSIT');
  // Each opening of the form is one deposit.
  const [requestKey, setRequestKey] = useState<string>();
  const { run, isRunning } = useAction(BankDepositRecordDocument, {
    done: 'resources.cash.deposit.done',
  });
  const free = freeOf(holding);
  if (!mayDeposit || free === 0) return null;
  const cohortId = holding.cohort.id;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<AccountBalanceOutlinedIcon />}
        onClick={() => setRequestKey(newRequestKey())}
        sx={{ minHeight: 48 }}
      >
        {t('resources.cash.deposit.button')}
      </Button>
      {requestKey && (
        <ActionDialog<DepositForm>
          title={t('resources.cash.deposit.title')}
          body={t('resources.cash.deposit.body')}
          confirm={t('resources.cash.deposit.button')}
          isRunning={isRunning}
          defaultValues={{ amount: free, depositedOn: today }}
          onConfirm={(form) => run({ input: { ...form, requestKey, cohortId } })}
          onClose={() => setRequestKey(undefined)}
        >
          <AmountInput max={free} />
          <TextInput
            source="slipNumber"
            label={t('resources.cash.fields.slipNumber')}
            validate={[required(), minLength(SLIP_MIN), maxLength(SLIP_MAX)]}
          />
          <DateInput
            source="depositedOn"
            label={t('resources.cash.fields.depositedOn')}
            validate={required()}
          />
        </ActionDialog>
      )}
    </>
  );
}
