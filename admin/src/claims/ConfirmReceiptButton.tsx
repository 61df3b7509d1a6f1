import { maxLength, required } from 'ra-core';
import { TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { AmountInput } from './AmountInput';
import { ClaimConfirmReceiptDocument } from './claim.actions';
import { toStepInput, type StepForm } from './claim.forms';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { NoteInput, OnInput } from './StepInputs';

interface ConfirmForm extends StepForm {
  amount: number;
  witnessName: string;
}

const NAME_MAX = 200;

/** Records that the family holds the money, before a witness; only this stops the clock. */
export function ConfirmReceiptButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { run, isRunning } = useAction(ClaimConfirmReceiptDocument, {
    done: 'resources.claims.actions.CONFIRM_RECEIPT.done',
  });
  const { id, version: expectedVersion, paidAmount, claimedAmount } = claim;
  const paid = paidAmount ?? claimedAmount;
  const confirm = ({ amount, witnessName, ...form }: ConfirmForm) =>
    run({
      id,
      expectedVersion,
      input: { ...toStepInput(form), amount, witnessName: witnessName.trim() },
    });
  return (
    <ClaimActionButton<ConfirmForm>
      claim={claim}
      action="CONFIRM_RECEIPT"
      isRunning={isRunning}
      defaultValues={{ amount: paid }}
      onConfirm={confirm}
    >
      <AmountInput max={paid} />
      <TextInput
        source="witnessName"
        label={t('resources.claims.fields.witness')}
        helperText={t('resources.claims.actions.CONFIRM_RECEIPT.witnessHelp')}
        validate={[required(), maxLength(NAME_MAX)]}
      />
      <OnInput />
      <NoteInput />
    </ClaimActionButton>
  );
}
