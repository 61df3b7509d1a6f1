import { required } from 'ra-core';
import { SelectInput } from 'react-admin';
import type { RejectionReason } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ClaimRejectDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';
import { ClaimActionButton } from './ClaimActionButton';
import { REJECTION_REASONS } from './rejectionReasons';
import { NoteInput, OnInput } from './StepInputs';

interface RejectForm {
  on: string;
  reason: RejectionReason;
  note: string;
}

/** Rejects a claim for one of the known reasons, explained in words the family can read. */
export function RejectButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const { run, isRunning } = useAction(ClaimRejectDocument, {
    done: 'resources.claims.actions.REJECT.done',
  });
  const { id, version: expectedVersion, cause } = claim;
  const reasons = REJECTION_REASONS.map((reason) => ({
    id: reason,
    name: t(`resources.claims.rejections.${reason}`),
  }));
  return (
    <ClaimActionButton<RejectForm>
      claim={claim}
      action="REJECT"
      isForward={false}
      isRunning={isRunning}
      onConfirm={({ on, reason, note }) =>
        run({ id, expectedVersion, input: { on, reason, note: note.trim() } })
      }
    >
      <SelectInput
        source="reason"
        label={t('common.reason')}
        choices={reasons}
        translateChoice={false}
        helperText={cause === 'DEATH' ? t('resources.claims.actions.REJECT.deathHelp') : false}
        validate={required()}
      />
      <NoteInput isRequired help={t('resources.claims.actions.REJECT.noteHelp')} />
      <OnInput />
    </ClaimActionButton>
  );
}
