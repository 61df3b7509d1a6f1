import { useAction } from '../data/useAction';
import { ClaimVerifyDocument } from './claim.actions';
import { toStepInput, type StepForm } from './claim.forms';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { NoteInput, OnInput } from './StepInputs';

/** Verifies that the event happened and is covered. */
export function VerifyButton({ claim }: { claim: ClaimRecord }) {
  const { run, isRunning } = useAction(ClaimVerifyDocument, {
    done: 'resources.claims.actions.VERIFY.done',
  });
  const { id, version: expectedVersion } = claim;
  return (
    <ClaimActionButton<StepForm>
      claim={claim}
      action="VERIFY"
      isRunning={isRunning}
      onConfirm={(form) => run({ id, expectedVersion, input: toStepInput(form) })}
    >
      <OnInput />
      <NoteInput />
    </ClaimActionButton>
  );
}
