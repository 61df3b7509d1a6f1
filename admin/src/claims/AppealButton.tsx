import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ClaimAppealDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { NoteInput, OnInput } from './StepInputs';

interface AppealForm {
  on: string;
  note: string;
}

/** Reopens a rejected claim; somebody else then decides. */
export function AppealButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { run, isRunning } = useAction(ClaimAppealDocument, {
    done: 'resources.claims.actions.APPEAL.done',
  });
  const { id, version: expectedVersion } = claim;
  return (
    <ClaimActionButton<AppealForm>
      claim={claim}
      action="APPEAL"
      isForward={false}
      isRunning={isRunning}
      onConfirm={({ on, note }) => run({ id, expectedVersion, input: { on, note: note.trim() } })}
    >
      <NoteInput isRequired help={t('resources.claims.actions.APPEAL.noteHelp')} />
      <OnInput />
    </ClaimActionButton>
  );
}
