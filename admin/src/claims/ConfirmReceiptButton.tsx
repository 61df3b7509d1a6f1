import { maxLength, required } from 'ra-core';
import { FormDataConsumer, SelectInput, TextInput } from 'react-admin';
import type { ReceiptWay } from '../data/gql/enums';
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
  way: ReceiptWay;
  witnessName?: string | null;
  code?: string | null;
}

const NAME_MAX = 200;
const CODE_MAX = 50;

const WAYS: readonly ReceiptWay[] = ['CODE', 'WITNESS', 'SIGNATURE', 'PHOTO'];

/** Records that the family holds the money, by its code or before a witness; only this stops the clock. */
export function ConfirmReceiptButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { run, isRunning } = useAction(ClaimConfirmReceiptDocument, {
    done: 'resources.claims.actions.CONFIRM_RECEIPT.done',
  });
  const { id, version: expectedVersion, paidAmount, claimedAmount } = claim;
  const paid = paidAmount ?? claimedAmount;
  const confirm = ({ amount, way, witnessName, code, ...form }: ConfirmForm) =>
    run({
      id,
      expectedVersion,
      input: {
        ...toStepInput(form),
        amount,
        way,
        ...(way === 'CODE' ? { code } : { witnessName: witnessName?.trim() }),
      },
    });
  return (
    <ClaimActionButton<ConfirmForm>
      claim={claim}
      action="CONFIRM_RECEIPT"
      isRunning={isRunning}
      defaultValues={{ amount: paid, way: claim.codeIssuedAt ? 'CODE' : 'WITNESS' }}
      onConfirm={confirm}
    >
      <AmountInput max={paid} />
      <SelectInput
        source="way"
        label={t('resources.claimFamily.way')}
        choices={WAYS.map((id) => ({ id, name: t(`resources.claimFamily.ways.${id}`) }))}
        validate={required()}
      />
      <FormDataConsumer<ConfirmForm>>
        {({ formData }) => (formData.way === 'CODE' ? <CodeInput /> : <WitnessInput />)}
      </FormDataConsumer>
      <OnInput />
      <NoteInput />
    </ClaimActionButton>
  );
}

function CodeInput() {
  const t = useText();
  return (
    <TextInput
      source="code"
      label={t('resources.claimFamily.code')}
      helperText={t('resources.claimFamily.codeHelp')}
      validate={[required(), maxLength(CODE_MAX)]}
      autoComplete="off"
    />
  );
}

function WitnessInput() {
  const t = useText();
  return (
    <TextInput
      source="witnessName"
      label={t('resources.claims.fields.witness')}
      helperText={t('resources.claims.actions.CONFIRM_RECEIPT.witnessHelp')}
      validate={[required(), maxLength(NAME_MAX)]}
    />
  );
}
