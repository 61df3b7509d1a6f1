import { useAction } from '../data/useAction';
import { ClaimCompleteDocumentsDocument } from './claim.actions';
import { toStepInput, type StepForm } from './claim.forms';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { NoteInput, OnInput } from './StepInputs';

/** Declares the documents complete; from then on the processing days count. */
export function CompleteDocumentsButton({ claim }: { claim: ClaimRecord }) {
  const { run, isRunning } = useAction(ClaimCompleteDocumentsDocument, {
    done: 'resources.claims.actions.COMPLETE_DOCUMENTS.done',
  });
  const { id, version: expectedVersion } = claim;
  return (
    <ClaimActionButton<StepForm>
      claim={claim}
      action="COMPLETE_DOCUMENTS"
      isRunning={isRunning}
      onConfirm={(form) => run({ id, expectedVersion, input: toStepInput(form) })}
    >
      <OnInput />
      <NoteInput />
    </ClaimActionButton>
  );
}
