import { required } from 'ra-core';
import { useState } from 'react';
import { SelectInput } from 'react-admin';
import type { PaymentMethod } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { newRequestKey } from '../meetings/requestKey';
import { AmountInput } from './AmountInput';
import { ClaimDisburseDocument } from './claim.actions';
import { toStepInput, type StepForm } from './claim.forms';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { NoteInput, OnInput } from './StepInputs';

interface DisburseForm extends StepForm {
  amount: number;
  method: PaymentMethod;
}

/** Pays an approved claim out; sent twice by a bad network, it still pays once. */
export function DisburseButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const methods = [...useEnumChoices('PaymentMethod')];
  const [requestKey] = useState(newRequestKey);
  const { run, isRunning } = useAction(ClaimDisburseDocument, {
    done: 'resources.claims.actions.DISBURSE.done',
  });
  const { id, version: expectedVersion, approvedAmount, claimedAmount } = claim;
  const due = approvedAmount ?? claimedAmount;
  const disburse = ({ amount, method, ...form }: DisburseForm) =>
    run({ id, expectedVersion, input: { ...toStepInput(form), requestKey, amount, method } });
  return (
    <ClaimActionButton<DisburseForm>
      claim={claim}
      action="DISBURSE"
      isRunning={isRunning}
      defaultValues={{ amount: due, method: 'CASH' }}
      onConfirm={disburse}
    >
      <AmountInput max={due} />
      <SelectInput
        source="method"
        label={t('resources.claims.fields.method')}
        choices={methods}
        validate={required()}
      />
      <OnInput />
      <NoteInput />
    </ClaimActionButton>
  );
}
