import { useAction } from '../data/useAction';
import { ClaimApproveDocument } from './claim.actions';
import { toStepInput, type StepForm } from './claim.forms';
import type { ClaimRecord } from './claim.rows';
import { AmountInput } from './AmountInput';
import { ClaimActionButton } from './ClaimActionButton';
import { NoteInput, OnInput } from './StepInputs';

interface ApproveForm extends StepForm {
  amount: number;
}

/** Approves a claim for an amount no higher than the one asked for. */
export function ApproveButton({ claim }: { claim: ClaimRecord }) {
  const { run, isRunning } = useAction(ClaimApproveDocument, {
    done: 'resources.claims.actions.APPROVE.done',
  });
  const { id, version: expectedVersion, claimedAmount } = claim;
  return (
    <ClaimActionButton<ApproveForm>
      claim={claim}
      action="APPROVE"
      isRunning={isRunning}
      defaultValues={{ amount: claimedAmount }}
      onConfirm={(form) =>
        run({ id, expectedVersion, input: { ...toStepInput(form), amount: form.amount } })
      }
    >
      <AmountInput max={claimedAmount} />
      <OnInput />
      <NoteInput />
    </ClaimActionButton>
  );
}
