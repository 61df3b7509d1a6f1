import Typography from '@mui/material/Typography';
import { required, useLocale } from 'ra-core';
import { useState } from 'react';
import { SelectInput } from 'react-admin';
import type { PaymentMethod } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { newRequestKey } from '../meetings/requestKey';
import { ClaimDisburseDocument } from './claim.actions';
import { toStepInput, type StepForm } from './claim.forms';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { inWords } from './inWords';
import { NoteInput, OnInput } from './StepInputs';

interface DisburseForm extends StepForm {
  method: PaymentMethod;
}

/** Pays out exactly what was approved, less what was paid ahead; sent twice by a bad network, it still pays once. */
export function DisburseButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const methods = [...useEnumChoices('PaymentMethod')];
  const [requestKey] = useState(newRequestKey);
  const { run, isRunning } = useAction(ClaimDisburseDocument, {
    done: 'resources.claims.actions.DISBURSE.done',
  });
  const { id, version: expectedVersion, approvedAmount, claimedAmount, advance } = claim;
  const ahead = advance?.state === 'PAID' ? advance.amount : 0;
  const amount = (approvedAmount ?? claimedAmount) - ahead;
  const disburse = ({ method, ...form }: DisburseForm) =>
    run({ id, expectedVersion, input: { ...toStepInput(form), requestKey, amount, method } });
  return (
    <ClaimActionButton<DisburseForm>
      claim={claim}
      action="DISBURSE"
      isRunning={isRunning}
      defaultValues={{ method: 'CASH' }}
      onConfirm={disburse}
    >
      <Sum amount={amount} />
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

function Sum({ amount }: { amount: number }) {
  const t = useText();
  const locale = useLocale();
  const { rupiah } = useFormat();
  return (
    <>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 700 }}>{rupiah(amount)}</Typography>
      {locale === 'id' && (
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('resources.claims.inWords', { words: inWords(amount) })}
        </Typography>
      )}
    </>
  );
}
